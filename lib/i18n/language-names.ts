import type { Language } from "./language";
import type { Locale } from "./locales";

/** Each language of the interface, named in itself. */
export function languageNames({ t }: Language): Record<Locale, string> {
  return {
    en: t("common.languageName.en"),
    fr: t("common.languageName.fr"),
    ar: t("common.languageName.ar"),
  };
}
