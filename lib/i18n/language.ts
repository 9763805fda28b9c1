import { createTranslator } from "next-intl";
import { DEFAULT_LOCALE, isLocale, type Locale } from "./locales";
import { MESSAGES } from "./messages";

function makeTranslator(locale: Locale) {
  return createTranslator({ locale, messages: MESSAGES[locale], timeZone: "UTC" });
}

/** Looks up interface texts by their full key: `t("codes.indicator.killed")`. */
export type Translator = ReturnType<typeof makeTranslator>;

/** The reader's language: what every function that makes words needs. */
export interface Language {
  locale: Locale;
  t: Translator;
}

// Compiled texts are kept with the translator, so each language has one for the whole process.
const languages = new Map<Locale, Language>();

export function languageOf(locale: Locale): Language {
  const known = languages.get(locale);
  if (known !== undefined) return known;
  const language = { locale, t: makeTranslator(locale) };
  languages.set(locale, language);
  return language;
}

/** The language that the first part of a path names; the layout refuses any other. */
export function languageOfPath(locale: string): Language {
  return languageOf(isLocale(locale) ? locale : DEFAULT_LOCALE);
}
