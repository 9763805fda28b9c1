import { z } from "zod";
import { RECORD_KINDS, type RecordText } from "@/lib/domain/catalogue";
import { choiceName, type RecordFormState, type RecordTarget } from "@/lib/domain/record-form";
import { HEADLINE_SLOTS, type HeadlineSlot } from "@/lib/domain/codes";
import { formatTable, parseTable } from "@/lib/domain/text-table";

const CELL = /^(\w+)\.(\d{1,3})\.(\d{1,2})$/;
const FIELD = /^\w+$/;

/**
 * What a sent form says, field by field: a table's cells (`field.row.column`) as one text, and where
 * the person chose what somebody else saved, that.
 */
export function readRecordForm(form: FormData, theirs: RecordText | null): RecordText {
  const fields: Record<string, string> = {};
  const tables: Record<string, string[][]> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    // A form sends line ends as the network has them.
    const text = value.replace(/\r\n?/g, "\n");
    const [, table, row, column] = CELL.exec(name) ?? [];
    if (table !== undefined) {
      const rows = (tables[table] ??= []);
      (rows[Number(row)] ??= [])[Number(column)] = text;
    } else if (FIELD.test(name)) fields[name] = text;
  }
  for (const [name, rows] of Object.entries(tables)) {
    fields[name] = formatTable(rows.map((row) => Array.from(row, (cell) => cell ?? "")));
  }
  for (const field of Object.keys(fields)) {
    if (form.get(choiceName(field)) === "theirs") fields[field] = theirs?.[field] ?? "";
  }
  return fields;
}

const TEXT = z.record(z.string(), z.string());
const TARGET = z.object({
  kind: z.enum([...RECORD_KINDS, "document"]),
  id: z.string().nullable(),
  crisisId: z.string().nullable(),
  revision: z.number().int(),
});
const STATE = z.object({
  attempt: z.number().int(),
  target: TARGET,
  base: TEXT,
  values: TEXT,
  problems: z.array(z.unknown()).transform(() => []),
  theirs: TEXT.nullable(),
});

/** The state that a form came back with: it travels through the browser. Null where it is none. */
export function readFormState(state: unknown): RecordFormState | null {
  return STATE.safeParse(state).data ?? null;
}

/** The same of what a form is about. */
export function readTarget(target: unknown): RecordTarget | null {
  return TARGET.safeParse(target).data ?? null;
}

/** The series chosen for each headline slot, the first first, as the text of a form. */
export function formatHeadlines(
  chosen: Readonly<Record<HeadlineSlot, readonly string[]>>,
): RecordText {
  const rows = (slot: HeadlineSlot): string => formatTable(chosen[slot].map((id) => [id]));
  return Object.fromEntries(HEADLINE_SLOTS.map((slot) => [slot, rows(slot)]));
}

/** Inverse of {@link formatHeadlines}. */
export function parseHeadlines(text: RecordText): Record<HeadlineSlot, string[]> {
  const ids = (slot: HeadlineSlot): string[] => parseTable(text[slot] ?? "").map(([id = ""]) => id);
  return { killed: ids("killed"), injured: ids("injured"), displaced: ids("displaced") };
}
