import { intlTag } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** Languages in which situation reports come; others are rare enough to be left unknown. */
const LANGUAGES = ["en", "fr", "ar", "es", "pt", "uk", "ru", "he", "tr", "fa", "so", "am", "my"];

/** Languages of documents by their names in the reader's language, the interface's three first. */
export function languageOptions(locale: Locale): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(intlTag(locale), { type: "language" });
  return LANGUAGES.map((value) => {
    const name = names.of(value) ?? value;
    return { value, label: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1) };
  });
}
