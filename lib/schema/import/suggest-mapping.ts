import { IMPORT_FIELDS, type ImportField } from "@/lib/domain/import/import-field";
import type { ColumnTarget, ImportMapping } from "@/lib/domain/import/import-mapping";
import type { TableHead } from "@/lib/domain/import/table-head";
import { foldHeading } from "./fold-heading";

/** What the columns of a file probably mean. */
export interface SuggestedMapping {
  mapping: ImportMapping;
  /** By column: false where a person should look. */
  sure: boolean[];
}

/** Columns of our own CSV that follow from others and are not read. */
const DERIVED = ["revision", "superseded_by"];

/** What other files of figures call the same. */
const EQUAL_NAMES: Readonly<Record<string, ImportField>> = {
  source_org: "origin",
  location: "place",
};

interface Suggestion {
  target: ColumnTarget;
  sure: boolean;
}

const IGNORED: ColumnTarget = { kind: "ignored" };
const EXACT = new Map<string, Suggestion>([
  ...IMPORT_FIELDS.map((field) => [foldHeading(field), toField(field)] as const),
  ...DERIVED.map((name) => [foldHeading(name), { target: IGNORED, sure: true }] as const),
  ...Object.entries(EQUAL_NAMES).map(
    ([name, field]) => [foldHeading(name), toField(field)] as const,
  ),
]);

function toField(field: ImportField, sure = true): Suggestion {
  return { target: { kind: "field", field }, sure };
}

/** Says of each column what it means: by its HXL hashtag, its name, or words that it has. */
export function suggestMapping({ headings }: TableHead): SuggestedMapping {
  const taken = new Set<ImportField>();
  const suggestions = headings.map((heading): Suggestion => {
    const found = EXACT.get(foldHeading(heading)) ?? { target: IGNORED, sure: false };
    if (found.target.kind !== "field") return found;
    if (taken.has(found.target.field)) return { target: IGNORED, sure: false };
    taken.add(found.target.field);
    return found;
  });
  return {
    mapping: { columns: suggestions.map(({ target }) => target), constants: {} },
    sure: suggestions.map(({ sure }) => sure),
  };
}
