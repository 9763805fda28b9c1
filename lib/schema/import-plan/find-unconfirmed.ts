import type { RecordText } from "@/lib/domain/catalogue";
import type { ImportRecord } from "@/lib/domain/import/import-record";
import { suggestMapping } from "@/lib/schema/import/suggest-mapping";
import { codeOf, columnName, confirmName } from "./mapping-texts";

/**
 * Columns whose meaning was guessed from words that could mean something else, and that nobody looked
 * at yet: the first check of the file says that somebody did.
 */
export function findUnsure({
  head,
  plan,
  preview,
}: Pick<ImportRecord, "head" | "plan" | "preview">): number[] {
  if (preview !== null) return [];
  const { mapping, sure } = suggestMapping(head);
  return plan.mapping.columns.flatMap((target, at) => {
    const suggested = mapping.columns[at];
    const isGuess = suggested !== undefined && sure[at] === false && target.kind !== "ignored";
    return isGuess && codeOf(suggested) === codeOf(target) ? [at] : [];
  });
}

/** Those of them that a form leaves as they were guessed, without saying that it was looked at. */
export function findUnconfirmed(
  record: Pick<ImportRecord, "head" | "plan" | "preview">,
  texts: RecordText,
): number[] {
  return findUnsure(record).filter((at) => {
    const target = record.plan.mapping.columns[at];
    const isSame = target !== undefined && texts[columnName(at)] === codeOf(target);
    return isSame && texts[confirmName(at)] !== "1";
  });
}
