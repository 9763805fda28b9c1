import type { Problem } from "@/lib/domain/refusal";
import { formatNumber } from "./format";
import { isolate } from "./isolate";
import type { Language } from "./language";
import { MESSAGES } from "./messages";

type Code = keyof typeof MESSAGES.en.import.unreadable;

/** Whether a problem is that a file is no table; see UnreadableFile. */
function isUnreadable(code: string): code is Code {
  return code in MESSAGES.en.import.unreadable;
}

/** Why a file is no table that can be imported, and what to do. */
export function describeUnreadableFile(
  { code, values = {} }: Pick<Problem, "code" | "values">,
  { t, locale }: Language,
): string {
  if (!isUnreadable(code)) return t("admin.problems.invalid");
  const words: Record<string, string> = {};
  for (const [name, value] of Object.entries(values))
    words[name] = typeof value === "number" ? formatNumber(value, locale) : isolate(value, locale);
  return t(`import.unreadable.${code}`, words);
}
