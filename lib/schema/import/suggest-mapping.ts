import { IMPORT_FIELDS, type ImportField } from "@/lib/domain/import/import-field";
import type { ImportMapping } from "@/lib/domain/import/import-mapping";
import type { TableHead } from "@/lib/domain/import/table-head";
import { foldHeading } from "./fold-heading";
import { parseTag, rankPlace, suggestByTag, type HxlTag } from "./hxl-tag";
import { field, ignored, type Suggestion } from "./suggestion";
import { suggestByWords } from "./suggest-by-words";

/** What the columns of a file probably mean. */
export interface SuggestedMapping {
  mapping: ImportMapping;
  /** By column: false where a person should look. */
  sure: boolean[];
}

/** Columns of our own CSV that follow from others and are not read. */
const DERIVED = ["revision", "superseded_by", "updated_at"];

/** What other files of figures call the same. */
const EQUAL_NAMES: Readonly<Record<string, ImportField>> = {
  source_org: "origin",
  location: "place",
};

const COUNTRY = field("country");

const EXACT = new Map<string, Suggestion>([
  ...IMPORT_FIELDS.map((name) => [foldHeading(name), field(name)] as const),
  ["country", COUNTRY],
  ...DERIVED.map((name) => [foldHeading(name), ignored(true)] as const),
  ...Object.entries(EQUAL_NAMES).map(([name, same]) => [foldHeading(name), field(same)] as const),
]);

/**
 * Says of each column what it means: by our own name for it, its HXL hashtag, or the words of its
 * heading. No field is suggested twice; the surer column has it, and of two the first.
 */
export function suggestMapping({ headings, tags, sample }: TableHead): SuggestedMapping {
  const parsed = headings.map((_, index) => parseTag(tags?.[index] ?? ""));
  const places = choosePlaces(parsed);
  const long = headings.map(foldHeading).includes("indicator");
  const suggestions = headings.map((heading, index): Suggestion => {
    const exact = EXACT.get(foldHeading(heading));
    const cells = sample.map((row) => row[index] ?? "");
    // Ours has codes; where others write names, it is the place.
    if (exact?.target === COUNTRY.target && !cells.every(isCode)) return field("place", false);
    if (exact !== undefined) return exact;
    const tag = parsed[index] ?? null;
    if (tag !== null) return places.get(index) ?? suggestByTag(tag);
    const found = suggestByWords(heading, cells);
    // Where a column says what a row counts, the others hold no counts of their own.
    return long && found.target.kind === "amount" ? ignored(false) : found;
  });
  const chosen = dropRepeated(suggestions);
  return {
    mapping: { columns: chosen.map(({ target }) => target), constants: {} },
    sure: chosen.map(({ sure }) => sure),
  };
}

function isCode(cell: string): boolean {
  return /^(?:[A-Z0-9]{2,3})?$/i.test(cell.trim());
}

/** Of all columns of places the deepest names and the deepest codes; the others say no more. */
function choosePlaces(tags: readonly (HxlTag | null)[]): Map<number, Suggestion> {
  const ranked = tags
    .map((tag, index) => ({ index, place: tag === null ? null : rankPlace(tag) }))
    .flatMap(({ index, place }) => (place === null ? [] : [{ index, ...place }]))
    .toSorted((a, b) => b.rank - a.rank || a.index - b.index);
  const name = ranked.find(({ code }) => !code);
  const code = ranked.find((one) => one.code && one.rank > 0);
  const country = ranked.find((one) => one.code && one.rank === 0);
  return new Map(
    ranked.map(({ index }) => {
      if (index === name?.index) return [index, field("place")];
      if (index === code?.index) return [index, field("pcode")];
      return [index, index === country?.index ? field("country") : ignored(true)];
    }),
  );
}

function dropRepeated(suggestions: readonly Suggestion[]): Suggestion[] {
  const taken = new Map<ImportField, number>();
  for (const wanted of [true, false]) {
    suggestions.forEach(({ target, sure }, index) => {
      if (sure === wanted && target.kind === "field" && !taken.has(target.field))
        taken.set(target.field, index);
    });
  }
  return suggestions.map((one, index) =>
    one.target.kind === "field" && taken.get(one.target.field) !== index ? ignored(false) : one,
  );
}
