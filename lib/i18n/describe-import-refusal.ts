import { UNREADABLE_CODES } from "@/lib/domain/import/unreadable-file";
import type { RefusalReason } from "@/lib/domain/refusal";
import { describeRefusal } from "./describe-refusal";
import { describeUnreadableFile } from "./describe-unreadable-file";
import type { Language } from "./language";

/** Why nothing was done with a file, in words; where it is no table as it is read, why not. */
export function describeImportRefusal(reason: RefusalReason, language: Language): string {
  const problems = reason.kind === "invalid" ? reason.problems : [];
  const unreadable = problems.find(({ code }) => UNREADABLE_CODES.some((one) => one === code));
  return unreadable === undefined
    ? describeRefusal(reason, language)
    : describeUnreadableFile(unreadable, language);
}
