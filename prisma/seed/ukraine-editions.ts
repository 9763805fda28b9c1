import { quantity } from "@/lib/domain/bounds";
import { calendarDate } from "@/lib/domain/calendar-date";
import { readValue } from "./codes";
import { type DraftFigure } from "./draft";
import { hashId } from "./ids";
import type { EditionRow, RowPlace, SourceRow } from "./source-row";

/** The cell of the source's table that a row fills: whose count of what, for which day. */
export function cellOf(row: SourceRow | EditionRow): string {
  return [row.source_org, row.indicator, row.measure, row.as_of].join("|");
}

/**
 * The editions of one cell, oldest first, as figures that supersede each other. What the table does
 * not repeat (series, period, qualifier) is taken from `model`, the main file's row for that cell. An
 * edition is known from the day of the first stored copy that holds it.
 */
export function draftEditions(
  editions: readonly (EditionRow & { at: RowPlace })[],
  model: DraftFigure,
): DraftFigure[] {
  const drafts: DraftFigure[] = [];
  for (const edition of editions.toSorted((a, b) => Number(a.edition) - Number(b.edition))) {
    drafts.push(draftEdition(edition, model, drafts.at(-1)?.figure.id ?? null));
  }
  return drafts;
}

function draftEdition(
  edition: EditionRow & { at: RowPlace },
  model: DraftFigure,
  supersedesId: string | null,
): DraftFigure {
  const firstSeen = calendarDate(edition.first_seen);
  const { qualifier } = model.figure;
  if (qualifier === "range" || qualifier === "not_available") {
    throw new RangeError(`an edition states one number, not ${qualifier}`);
  }
  return {
    ...model,
    at: edition.at,
    document: {
      ...model.document,
      edition: `${firstSeen} ${edition.first_commit.slice(0, 12)}`,
      published: null,
      publishedBasis: null,
      firstSeen,
      note: "Stored copy of the source’s table; a later copy may state another value.",
    },
    figure: {
      ...model.figure,
      ...quantity(qualifier, readValue(edition.value)),
      id: hashId("figure", "edition", cellOf(edition), edition.edition),
      knownFrom: firstSeen,
      knownBasis: "first_seen",
      note: `edition ${edition.edition} of this value in the source’s table`,
      supersedesId,
      supersedeReason: supersedesId === null ? null : "restated",
    },
  };
}
