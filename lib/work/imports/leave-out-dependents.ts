import "server-only";
import type { EntryFinding } from "@/lib/domain/entry-check";
import type { ImportField } from "@/lib/domain/import/import-field";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import type { PlannedFigure, PlannedRow } from "@/lib/domain/import/planned-row";
import type { Figure } from "@/lib/domain/model";
import { makeCircleFinder } from "@/lib/domain/row-reference";
import type { Db } from "@/lib/store/connection";
import { readFigureLinks, type LinkedFigure } from "@/lib/store/read-figure-links";
import { inTurns } from "./in-turns";
import { partsOf } from "./parts-of";

/** Rows whose figures on record are read at once. */
const READ = 500;

/** The warnings of a row that nobody gave a reason for: they keep it from being written. */
export function unreasoned(
  { findings, reason }: PlannedRow,
  { reasons }: ImportPlan,
): EntryFinding[] {
  if (reason !== null) return [];
  return findings.filter(({ code }) => !reasonOf(code, reasons));
}

function reasonOf(code: string, reasons: Partial<Record<string, string>>): string | null {
  return reasons[code]?.trim() || null;
}

/** Whether a commit writes the row. */
export function isWritten(
  row: PlannedRow,
  plan: ImportPlan,
): row is PlannedRow & { planned: PlannedFigure } {
  return row.planned !== null && row.outcome !== "error" && unreasoned(row, plan).length === 0;
}

const LINKS = [
  ["supersedesId", "supersedes"],
  ["partOfId", "part_of"],
  ["additionalToId", "additional_to"],
] as const satisfies [keyof Figure, ImportField][];

/**
 * A row that refers to a figure which is neither on record nor written by the import is left out, and
 * so is what refers to that row. An edition is of the series and day of the one that it supersedes,
 * which has one that stands.
 */
export async function leaveOutDependents(
  db: Db,
  rows: readonly PlannedRow[],
  plan: ImportPlan,
): Promise<void> {
  const waiting = rows.filter(
    (row): row is PlannedRow & { planned: PlannedFigure } =>
      row.outcome !== "error" &&
      LINKS.some(([link]) => (row.planned?.reported.figure[link] ?? null) !== null),
  );
  if (waiting.length === 0) return;
  const written = new Map<string, PlannedFigure>();
  const inFile = new Set<string>();
  await inTurns(rows, (row) => {
    if (row.planned !== null) inFile.add(row.planned.id);
    if (isWritten(row, plan)) written.set(row.planned.id, row.planned);
  });
  const recorded = new Map<string, LinkedFigure>();
  await inTurns(partsOf(waiting, READ), (part) => {
    const ids = part.flatMap(({ planned: { reported } }) =>
      LINKS.flatMap(([link]) => reported.figure[link] ?? []),
    );
    for (const [id, link] of readFigureLinks(db, ids)) recorded.set(id, link);
  });
  const editions = new Map<string, string>();
  const following = (link: (typeof LINKS)[number][0]) =>
    makeCircleFinder((id) => written.get(id)?.reported.figure[link] ?? null);
  const circles = {
    supersedesId: following("supersedesId"),
    partOfId: following("partOfId"),
    additionalToId: following("additionalToId"),
  };
  for (let before = Infinity; before !== written.size;) {
    before = written.size;
    await inTurns(waiting, (row) => {
      if (row.outcome === "error") return;
      const found = findBroken(row.planned);
      if (found === null) return;
      const [field, code, value] = found;
      row.outcome = "error";
      row.problems = [{ row: row.row, column: null, field, value, code }];
      written.delete(row.planned.id);
    });
  }

  function findBroken({ id, reported: { figure }, series, withdrawn }: PlannedFigure) {
    for (const [link, field] of LINKS) {
      const other = figure[link];
      if (other === null) continue;
      const target = written.get(other);
      const known = recorded.get(other);
      if (other === id) return [field, "figure_not_found", other] as const;
      if (!target && !known)
        return [field, inFile.has(other) ? "row_left_out" : "figure_not_found", other] as const;
      if (target && circles[link](id)) return [field, "links_to_itself", other] as const;
      if (link !== "supersedesId") continue;
      const seriesId = target?.series.id ?? known?.seriesId;
      const asOf = target?.reported.figure.asOf ?? known?.asOf;
      if (seriesId !== series.id || asOf !== figure.asOf)
        return [field, "cannot_supersede", other] as const;
      if (withdrawn !== null) continue;
      const rival = editions.get(other) ?? known?.standingEdition ?? id;
      if (rival !== id) return [field, "already_superseded", other] as const;
      editions.set(other, id);
    }
    return null;
  }
}
