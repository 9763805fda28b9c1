import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { INDICATORS, POPULATIONS, QUALIFIERS } from "@/lib/domain/codes";
import type { ImportTexts } from "@/lib/domain/import/import-field";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

interface SaidTexts {
  number: string;
  counted: string;
  asOf: string;
  where: string;
  source: string;
}

/** What a row says, for people to recognise it by; what is not understood stands as it was read. */
export function describeTexts(texts: ImportTexts, language: Language): SaidTexts {
  const { t, locale } = language;
  const { value, low, high, qualifier, indicator, population, as_of: asOf } = texts;
  const digits = (text: string | undefined): string =>
    text !== undefined && /^\d+$/.test(text) ? formatNumber(Number(text), locale) : (text ?? "");
  const word = QUALIFIERS.find((one) => one === qualifier);
  const amount = value ? digits(value) : [low, high].filter(Boolean).map(digits).join("–");
  const before = word === undefined || word === "exact" || word === "range" ? [] : [word];
  const what = INDICATORS.find((one) => one === indicator);
  const who = POPULATIONS.find((one) => one === population);
  const date = asOf === undefined ? null : parseCalendarDate(asOf);
  return {
    number: [...before.map((one) => t(`codes.qualifier.${one}`)), amount].join(" ").trim(),
    counted: [
      what ? t(`codes.indicator.${what}`) : (indicator ?? ""),
      who ? (who === "all" ? "" : t(`codes.population.${who}`)) : (population ?? ""),
    ]
      .filter((text) => text !== "")
      .join(t("common.comma")),
    asOf: date === null ? (asOf ?? "") : formatDate(date, locale),
    where: texts.place ?? texts.place_slug ?? texts.country ?? "",
    source: texts.origin ?? texts.publisher ?? "",
  };
}
