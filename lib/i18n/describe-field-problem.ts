import { parseCalendarDate } from "@/lib/domain/calendar-date";
import type { Problem } from "@/lib/domain/refusal";
import { formatDate, formatNumber } from "./format";
import type { Language } from "./language";

/** What is wrong with a typed field, in the reader's language. */
export function describeFieldProblem({ code, values = {} }: Problem, language: Language): string {
  const { t, locale } = language;
  const words: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const date = typeof value === "string" ? parseCalendarDate(value) : null;
    words[name] =
      date !== null
        ? formatDate(date, locale)
        : typeof value === "number"
          ? formatNumber(value, locale)
          : value;
  }
  const key = `admin.fields.problem.${code}` as "admin.fields.problem.required";
  return t.has(key) ? t(key, words) : t("admin.fields.problem.other");
}
