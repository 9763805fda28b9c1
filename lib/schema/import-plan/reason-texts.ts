import type { RecordText } from "@/lib/domain/catalogue";
import { FALL_REASONS } from "@/lib/domain/codes";
import { ENTRY_WARNINGS, type EntryWarningCode } from "@/lib/domain/entry-check";
import type { ImportPlan } from "@/lib/domain/import/import-preview";

type Reasons = Pick<ImportPlan, "reasons" | "fallReason" | "keepDuplicates">;

/** The name of the control for the reason of that warning. */
export function reasonName(code: EntryWarningCode): string {
  return `reason.${code}`;
}

/** Why what the checks ask about is right all the same, as the texts of a form. */
export function writeReasons({ reasons, fallReason, keepDuplicates }: Reasons): RecordText {
  return {
    ...Object.fromEntries(ENTRY_WARNINGS.map((code) => [reasonName(code), reasons[code] ?? ""])),
    fallReason: fallReason ?? "",
    keepDuplicates: keepDuplicates ? "1" : "",
  };
}

/** Inverse of {@link writeReasons}; what the form does not ask stays as `before` has it. */
export function readReasons(texts: RecordText, before: Reasons): Reasons {
  const { fallReason, keepDuplicates } = texts;
  return {
    reasons: Object.fromEntries(
      ENTRY_WARNINGS.flatMap((code) => {
        const text = (texts[reasonName(code)] ?? before.reasons[code] ?? "").trim();
        return text === "" ? [] : [[code, text]];
      }),
    ),
    fallReason:
      fallReason === undefined
        ? before.fallReason
        : (FALL_REASONS.find((one) => one === fallReason) ?? null),
    keepDuplicates: keepDuplicates === undefined ? before.keepDuplicates : keepDuplicates === "1",
  };
}
