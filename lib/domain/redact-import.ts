import type { ImportTexts } from "./import/import-field";
import type { ImportHead, PreviewRows } from "./import/import-record";
import type { ImportPlan, ImportPreview, PreviewedRow } from "./import/import-preview";
import type { ImportProblem } from "./import/imported-row";
import { redactText } from "./redact";

type Redact = (text: string) => string;

/** What an import shows of its file without that text. */
export function redactHead(head: ImportHead, taken: string): ImportHead {
  const redact: Redact = (text) => redactText(text, taken);
  return {
    headings: head.headings.map(redact),
    tags: head.tags && head.tags.map(redact),
    sample: head.sample.map((cells) => cells.map(redact)),
    sheets: head.sheets.map(redact),
  };
}

/** What was decided about a file without that text: names of the file, constants and reasons. */
export function redactPlan(plan: ImportPlan, taken: string): ImportPlan {
  const redact: Redact = (text) => redactText(text, taken);
  const rename = <Value>(named: Record<string, Value>) =>
    mapRecord(named, redact, (value) => value);
  const { crisis, organisation, place } = plan.names;
  return {
    ...plan,
    mapping: { ...plan.mapping, constants: redactTexts(plan.mapping.constants, taken) },
    names: {
      crisis: rename(crisis),
      organisation: rename(organisation),
      place: rename(place),
    },
    reasons: mapRecord(plan.reasons, (code) => code, redact),
  };
}

/** Texts by the field that they are for, without that text. */
export function redactTexts(texts: ImportTexts, taken: string): ImportTexts {
  return mapRecord(
    texts,
    (field) => field,
    (text) => redactText(text, taken),
  );
}

/** What an import would do, as it was looked at last, without that text. */
export function redactPreview(
  kept: { preview: ImportPreview; rows: PreviewRows },
  taken: string,
): { preview: ImportPreview; rows: PreviewRows } {
  const redact: Redact = (text) => redactText(text, taken);
  const problem = <Problem extends ImportProblem>(one: Problem): Problem => ({
    ...one,
    value: redact(one.value),
    ...(one.values === undefined
      ? {}
      : {
          values: mapRecord(
            one.values,
            (name) => name,
            (value) => (typeof value === "string" ? redact(value) : value),
          ),
        }),
  });
  const row = (one: PreviewedRow): PreviewedRow => ({
    ...one,
    texts: redactTexts(one.texts, taken),
    problems: one.problems.map(problem),
  });
  const { preview, rows } = kept;
  return {
    preview: {
      ...preview,
      plan: redactPlan(preview.plan, taken),
      unknownNames: preview.unknownNames.map((one) => ({ ...one, name: redact(one.name) })),
      problems: preview.problems.map(problem),
    },
    rows: mapRecord(
      rows,
      (outcome) => outcome,
      (group) => group.map(row),
    ),
  };
}

/** The record with other keys and values; what is there stays there, and nothing else. */
function mapRecord<Shape extends object>(
  record: Shape,
  key: (name: string) => string,
  value: (value: NonNullable<Shape[keyof Shape]>) => Shape[keyof Shape],
): Shape {
  const entries = Object.entries(record) as [string, NonNullable<Shape[keyof Shape]>][];
  return Object.fromEntries(entries.map(([name, one]) => [key(name), value(one)])) as Shape;
}
