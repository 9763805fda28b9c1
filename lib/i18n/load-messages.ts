import type { Locale } from "./locales";
import type { Messages } from "./messages";
import { typesetFrench } from "./typeset-french";

const LOADERS: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import("@/messages/en.json"),
  fr: async () => ({ default: typesetFrench((await import("@/messages/fr.json")).default) }),
  ar: () => import("@/messages/ar.json"),
};

/** The texts of one language, fetched when they are needed: for what moves in the browser only. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await LOADERS[locale]()).default;
}
