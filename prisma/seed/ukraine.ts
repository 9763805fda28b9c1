import { readValue } from "./codes";
import type { DraftFigure } from "./draft";
import { groupBy } from "@/lib/domain/group-by";
import { draftMainFile, type Drafts } from "./main-file";
import type { EditionRow, SourceRow } from "./source-row";
import { cellOf, draftEditions } from "./ukraine-editions";

const MAIN = "ukraine-2022.csv";
const EDITIONS = "ukraine-2022-revisions.csv";

/**
 * Ukraine's main file and its stored editions as one set of figures. Every edition is a figure. A row
 * of the main file that repeats a final edition is merged into it; a row whose value the source's
 * table carried forward is merged into the report it repeats, whose note then says until when.
 */
export function draftUkraine(rows: readonly SourceRow[], editions: readonly EditionRow[]): Drafts {
  const main = draftMainFile(MAIN, rows);
  const drafts: Drafts = { figures: [], outcomes: [] };
  const models = new Map<string, DraftFigure>();
  const lines = new Map(main.figures.map((draft) => [draft.at.line, draft]));
  rows.forEach((row, index) => {
    const draft = lines.get(index + 2);
    if (draft) models.set(cellOf(row), draft);
  });
  const finals = draftAllEditions(editions, models, drafts);
  const latest = new Map<string, DraftFigure>();
  for (const outcome of main.outcomes) {
    const row = rows[outcome.line - 2];
    const draft = lines.get(outcome.line);
    if (!row || !draft) {
      drafts.outcomes.push(outcome);
      continue;
    }
    const at = { file: MAIN, line: outcome.line };
    const column = [row.source_org, row.indicator, row.measure].join("|");
    const before = latest.get(column);
    const final = finals.get(cellOf(row));
    if (before && row.note === "repeats the previous entry") {
      before.figure.note = `carried forward unchanged in the source’s table until ${row.as_of}`;
      const figureId = before.figure.id;
      drafts.outcomes.push({ ...at, kind: "merged", figureId, reason: "carried_forward" });
    } else if (final && final.figure.value === readValue(row.value)) {
      const figureId = final.figure.id;
      drafts.outcomes.push({ ...at, kind: "merged", figureId, reason: "final_edition" });
      latest.set(column, final);
    } else {
      standBesideWhenRepeated(draft, before);
      drafts.figures.push(draft);
      drafts.outcomes.push(outcome);
      latest.set(column, draft);
    }
  }
  return drafts;
}

/** IOM estimates come in rounds; OCHA's daily reports print the last one again until the next. */
function standBesideWhenRepeated(draft: DraftFigure, before: DraftFigure | undefined): void {
  if (draft.key.indicator !== "displaced" || draft.figure.value !== before?.figure.value) return;
  draft.figure.role = "triangulation";
  draft.figure.roleReason = "repeated";
}

/** Adds a figure an edition; returns the last edition of each cell. */
function draftAllEditions(
  editions: readonly EditionRow[],
  models: ReadonlyMap<string, DraftFigure>,
  drafts: Drafts,
): Map<string, DraftFigure> {
  const placed = editions.map((row, index) => ({
    ...row,
    at: { file: EDITIONS, line: index + 2 },
  }));
  const finals = new Map<string, DraftFigure>();
  for (const [cell, chain] of groupBy(placed, cellOf)) {
    const model = models.get(cell);
    if (!model) {
      const reason = "the main file has no row for this cell";
      drafts.outcomes.push(
        ...chain.map(({ at }) => ({ ...at, kind: "rejected", reason }) as const),
      );
      continue;
    }
    for (const draft of draftEditions(chain, model)) {
      drafts.figures.push(draft);
      drafts.outcomes.push({ ...draft.at, kind: "figure", figureId: draft.figure.id });
      finals.set(cell, draft);
    }
  }
  return finals;
}
