import { createTranslator } from "next-intl";
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from "./locales";
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
const LANGUAGES = new Map<Locale, Language>(
  LOCALES.map((locale) => [locale, { locale, t: makeTranslator(locale) }]),
);

export function languageOf(locale: Locale): Language {
  return LANGUAGES.get(locale) ?? { locale, t: makeTranslator(locale) };
}

/** The language that the first part of a path names; the layout refuses any other. */
export function languageOfPath(locale: string): Language {
  return languageOf(isLocale(locale) ? locale : DEFAULT_LOCALE);
}
