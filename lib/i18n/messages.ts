import ar from "@/messages/ar.json";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import type { Locale } from "./locales";
import { typesetFrench } from "./typeset-french";

export type Messages = typeof en;

let french: Messages | null = null;

/** Every interface text by language; English gives the keys. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  en,
  // For the first French reader: a start is not held up by thousands of texts.
  get fr() {
    return (french ??= typesetFrench(fr));
  },
  ar,
};
