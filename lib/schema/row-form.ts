import type { EntryRowText } from "@/lib/domain/entry";
import { emptyRow } from "@/lib/domain/entry-rows";
import { ROW_FIELDS, takeFields, type RowField } from "@/lib/domain/merge-rows";
import { secretOf, textOf } from "./form-texts";

/** Names the reasons given for warnings in a row's form: `reasons.jump`. */
export const REASON_PREFIX = "reasons.";
/** Names the choice between two versions of a field: `pick.value`. */
export const PICK_PREFIX = "pick.";

/** A row as its plain form sends it. */
export function readRowForm(form: FormData): EntryRowText {
  const row = emptyRow("row");
  const kind = textOf(form, "kind") === "not_available" ? "not_available" : "figure";
  const texts = ROW_FIELDS.filter((field) => field !== "kind" && field !== "provisional");
  return {
    ...row,
    ...Object.fromEntries(texts.map((field) => [field, secretOf(form, field)])),
    kind,
    provisional: textOf(form, "provisional") === "1",
    reasons: Object.fromEntries(
      [...form.keys()]
        .filter((name) => name.startsWith(REASON_PREFIX))
        .map((name) => [name.slice(REASON_PREFIX.length), textOf(form, name)]),
    ),
  };
}

/** A row as its plain form holds it; the inverse of {@link readRowForm}. */
export function toFormTexts(row: EntryRowText): Record<string, string[]> {
  return Object.fromEntries([
    ...ROW_FIELDS.map((field) => [field, [textOfField(row, field)]]),
    ...Object.entries(row.reasons).map(([code, reason]) => [REASON_PREFIX + code, [reason]]),
  ]) as Record<string, string[]>;
}

/** A field's text in the form. */
export function textOfField(row: EntryRowText, field: RowField): string {
  const value = row[field];
  return typeof value === "boolean" ? (value ? "1" : "") : value;
}

/** The row that somebody chose field by field: `theirs`, but for the picked fields of `mine`. */
export function readPicks(
  form: FormData,
  mine: EntryRowText,
  theirs: EntryRowText,
): EntryRowText | null {
  const asked = ROW_FIELDS.filter((field) => form.has(PICK_PREFIX + field));
  if (asked.length === 0 && !form.has("merged")) return null;
  const picked = asked.filter((field) => textOf(form, PICK_PREFIX + field) === "mine");
  return { ...takeFields(theirs, mine, picked), key: mine.key, reasons: mine.reasons };
}
