import { type DraftFigure, draftFigure } from "./draft";
import { IDMC_EDITIONS } from "./known-dates";
import { draftMainFile, type Drafts } from "./main-file";
import type { RestatementRow, RowPlace, SourceRow } from "./source-row";

const MAIN = "idmc-gidd-conflict.csv";
const RESTATED = "idmc-gidd-revisions.csv";

/**
 * IDMC's edition of 2025 and what its edition of 2024 said otherwise. A restated value is a figure of
 * the earlier edition that the later one supersedes; a value that the later edition no longer has was
 * withdrawn by its source on the day of that edition. A row without an earlier value is rejected.
 */
export function draftIdmc(
  rows: readonly SourceRow[],
  restatements: readonly RestatementRow[],
): Drafts {
  const drafts = draftMainFile(MAIN, rows);
  for (const { document } of drafts.figures) {
    document.edition = "2025";
    document.firstSeen = IDMC_EDITIONS[2025];
  }
  const later = new Map(drafts.figures.map((draft) => [cellOf(rows[draft.at.line - 2]), draft]));
  restatements.forEach((restatement, index) => {
    const at = { file: RESTATED, line: index + 2 };
    if (restatement.value_2024_edition === "") {
      const reason = "no value: neither edition has one for this country and year";
      drafts.outcomes.push({ ...at, kind: "rejected", reason });
      return;
    }
    const row = toEarlierRow(restatement);
    const earlier = draftEarlier(at, row, restatement, later.get(cellOf(row)));
    drafts.figures.push(earlier);
    drafts.outcomes.push({ ...at, kind: "figure", figureId: earlier.figure.id });
  });
  return drafts;
}

function draftEarlier(
  at: RowPlace,
  row: SourceRow,
  { change }: RestatementRow,
  later: DraftFigure | undefined,
): DraftFigure {
  const draft = draftFigure(at, row, IDMC_EDITIONS[2024]);
  draft.document.edition = "2024";
  draft.document.firstSeen = IDMC_EDITIONS[2024];
  draft.figure = { ...draft.figure, knownFrom: IDMC_EDITIONS[2024], knownBasis: "first_seen" };
  if (later) {
    later.figure.supersedesId = draft.figure.id;
    later.figure.supersedeReason = "restated";
    // The later edition's copy of that day shows the changed value; for others the day is assumed.
    later.figure.knownBasis = "first_seen";
  } else {
    draft.figure.status = "withdrawn";
    draft.figure.withdrawnOn = IDMC_EDITIONS[2025];
    draft.figure.withdrawnBy = "source";
    draft.figure.withdrawnReason =
      change === "withdrawn"
        ? "the later edition no longer lists this country and year"
        : "the later edition has no value here";
  }
  return draft;
}

/** The row that the main file would have had a year earlier. */
function toEarlierRow(restatement: RestatementRow): SourceRow {
  const { iso3, country, year, measure } = restatement;
  return {
    crisis: `${country} (conflict displacement)`,
    indicator: "displaced",
    value: restatement.value_2024_edition,
    qualifier: "exact",
    population: "all",
    measure,
    period_start: measure === "new" ? `${year}-01-01` : "",
    as_of: `${year}-12-31`,
    published: "",
    source_org: "IDMC",
    document_title:
      "Global Internal Displacement Database (conflict and violence), edition of 2024",
    document_url: "https://www.internal-displacement.org/database/displacement-data",
    location: iso3,
    note: "",
  };
}

function cellOf(row: SourceRow | undefined): string {
  return row ? [row.location, row.as_of, row.measure].join("|") : "";
}
