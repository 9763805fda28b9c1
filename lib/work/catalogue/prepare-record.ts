import "server-only";
import type { z } from "zod";
import type { KeptRecord, RecordText } from "@/lib/domain/catalogue";
import type { Problem } from "@/lib/domain/refusal";
import { toFieldProblems } from "@/lib/schema/catalogue/fields";
import type { Named } from "@/lib/store/catalogue-find";
import type { Db } from "@/lib/store/connection";
import { refuseInvalid } from "@/lib/work/refuse";

/**
 * Reads a form, then asks the other records, then writes: the first two throw Refusal `invalid`.
 * `before` is the record as it stands, null for a new one; `crisisId` the crisis that it belongs to.
 */
export type PrepareRecord = (
  form: RecordText,
) => (
  db: Db,
  context: { before: KeptRecord | null; crisisId: string | null },
) => (id: string) => void;

/** What the form says. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: RecordText,
): z.output<Schema> {
  const parsed = schema.safeParse(form);
  return parsed.success ? parsed.data : refuseInvalid(...toFieldProblems(parsed.error));
}

/** Throws all problems at once, where there are any. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) refuseInvalid(...problems);
}

/** A name that addresses are made of never changes. */
export function checkFixed(field: string, value: string, before: KeptRecord | null): Problem[] {
  return before === null || before.text[field] === value ? [] : [{ field, code: "fixed" }];
}

/**
 * The one record that a text names. One in the archive is not chosen anew, though a record that has
 * it keeps it.
 */
export function pickNamed(
  field: string,
  text: string,
  found: readonly Named[],
  before: KeptRecord | null,
): Named {
  const [one, other] = found;
  const values = { text };
  if (one === undefined) return refuseInvalid({ field, code: "unknown_name", values });
  if (other !== undefined) {
    const names = found
      .slice(0, 5)
      .map(({ name }) => name)
      .join(", ");
    return refuseInvalid({ field, code: "ambiguous_name", values: { text, names } });
  }
  const kept = before !== null && [one.name, one.id].includes(before.text[field] ?? "");
  if (one.archived && !kept) refuseInvalid({ field, code: "archived_name", values });
  return one;
}
