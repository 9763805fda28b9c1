import ar from "@/messages/ar.json";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import type { Locale } from "./locales";
import { typesetFrench } from "./typeset-french";

export type Messages = typeof en;

/** Every interface text by language; English gives the keys. */
export const MESSAGES: Record<Locale, Messages> = { en, fr: typesetFrench(fr), ar };
