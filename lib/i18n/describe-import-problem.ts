import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { QUALIFIERS } from "@/lib/domain/codes";
import type { ImportProblem } from "@/lib/domain/import/imported-row";
import { formatDate, formatNumber, intlTag } from "./format";
import type { Language } from "./language";
import { isolate } from "./isolate";
import { MESSAGES } from "./messages";

type ProblemCode = keyof typeof MESSAGES.en.import.problem;

/** What is wrong with a cell or row of a file, what is allowed and how to mend it. */
export function describeImportProblem(problem: ImportProblem, language: Language): string {
  const { t, locale } = language;
  const known = (code: string): code is ProblemCode => code in MESSAGES.en.import.problem;
  const code = known(problem.code) ? problem.code : "other";
  const words: Record<string, string> = { value: isolate(problem.value, locale) };
  for (const [name, value] of Object.entries(problem.values ?? {}))
    words[name] = describeValue(name, value, language);
  return t(`import.problem.${code}`, { ...words, ...describeReadings(problem, language) });
}

function describeValue(name: string, value: string | number, { t, locale }: Language): string {
  if (typeof value === "number") return formatNumber(value, locale);
  const date = parseCalendarDate(value);
  if (date !== null) return formatDate(date, locale);
  const qualifier = QUALIFIERS.find((one) => one === value);
  if (qualifier !== undefined && (name === "found" || name === "stated"))
    return t(`codes.qualifier.${qualifier}`);
  return isolate(value, locale);
}

/** What a date may mean, and how the first of them is written. */
function describeReadings(
  { values = {} }: ImportProblem,
  { locale }: Language,
): Record<string, string> {
  const names = ["first", "second", "third", "date"];
  const dates = names.flatMap((name) => parseCalendarDate(String(values[name] ?? "")) ?? []);
  const [first] = dates;
  if (first === undefined) return {};
  const readings = [...new Set(dates)].map((date) => formatDate(date, locale));
  const list = new Intl.ListFormat(intlTag(locale), { type: "disjunction" });
  return { readings: list.format(readings), example: isolate(first, locale) };
}
