import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { INDICATORS, POPULATIONS, QUALIFIERS, UNITS } from "@/lib/domain/codes";
import { ENTRY_ERRORS, ENTRY_WARNINGS, type EntryFinding } from "@/lib/domain/entry-check";
import { describeCounted } from "./describe-quantity";
import { formatDate, formatNumber } from "./format";
import { isolate } from "./isolate";
import type { Language } from "./language";

type Values = EntryFinding["values"];

/** Values that stay as they are: the texts choose by them, or plurals count with them. */
const PLAIN = new Set(["is", "by", "at", "near", "direction", "because"]);

/**
 * What a check says, in the reader's language. `nameOf` gives the short name of an organisation by
 * its code. A code that is not known any more says nothing but itself.
 */
export function describeFinding(
  { code, values }: { code: string; values: Values },
  language: Language,
  nameOf: (code: string) => string = (name) => name,
): string {
  const error = ENTRY_ERRORS.find((one) => one === code);
  const warning = ENTRY_WARNINGS.find((one) => one === code);
  const words = toWords(values, language, nameOf);
  if (error) return language.t(`admin.checks.error.${error}`, words);
  if (warning) return language.t(`admin.checks.warning.${warning}`, words);
  return code;
}

/** Everything that a text may name, as it is written in the reader's language. */
function toWords(values: Values, language: Language, nameOf: (code: string) => string) {
  const { t, locale } = language;
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    const date = typeof value === "string" ? parseCalendarDate(value) : null;
    if (PLAIN.has(name)) words[name] = value;
    else if (date !== null) words[name] = formatDate(date, locale);
    else words[name] = typeof value === "number" ? formatNumber(value, locale) : value;
  }
  const { days, document, origin } = values;
  if (typeof days === "number") Object.assign(words, { days, number: formatNumber(days, locale) });
  if (document !== undefined) words["document"] = isolate(String(document), locale);
  if (origin !== undefined) words["origin"] = isolate(nameOf(String(origin)), locale);
  const indicator = INDICATORS.find((one) => one === values["indicator"]);
  const population = POPULATIONS.find((one) => one === values["population"]);
  const unit = UNITS.find((one) => one === values["unit"]) ?? "persons";
  if (indicator) words["indicator"] = t(`codes.indicator.${indicator}`);
  if (indicator && population)
    words["counted"] = describeCounted({ indicator, population, unit }, language);
  const qualifier = QUALIFIERS.find((one) => one === values["qualifier"]);
  if (qualifier)
    words["amount"] = t(`figure.amount.${qualifier}`, {
      number: words["number"] ?? "",
      low: words["low"] ?? "",
      high: words["high"] ?? "",
    });
  return words;
}
