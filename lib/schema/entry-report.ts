import { z } from "zod";
import type { EntryReportText, EntryRowText } from "@/lib/domain/entry";
import { emptyRow } from "@/lib/domain/entry-rows";

/** More rows than any report has tables for. */
export const MOST_ROWS = 200;
/** A pasted page or two; what a field may say in the end is judged when it is submitted. */
const LONGEST_TEXT = 20_000;

const text = z.string().max(LONGEST_TEXT);

const { kind: _kind, provisional: _provisional, reasons: _reasons, ...texts } = emptyRow("");
/** A field that a kept draft lacks, since rows had fewer of them then, is empty. */
const textFields = Object.fromEntries(
  Object.entries(texts).map(([name, empty]) => [name, text.default(empty)]),
) as Record<keyof typeof texts, z.ZodDefault<typeof text>>;

const row = z.strictObject({
  ...textFields,
  key: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
  kind: z.enum(["figure", "not_available", "no_change"]),
  provisional: z.boolean(),
  reasons: z.record(z.string().max(60), text),
}) satisfies z.ZodType<EntryRowText>;

const document = z.strictObject({
  id: text,
  publisher: text,
  title: text,
  url: text,
  published: text,
  language: text,
  note: text,
});

/** A report as the browser sends it: texts of any content, within reason. */
export const ENTRY_REPORT = z.strictObject({
  crisis: z.string().max(200),
  document,
  rows: z.array(row).max(MOST_ROWS),
}) satisfies z.ZodType<EntryReportText>;
