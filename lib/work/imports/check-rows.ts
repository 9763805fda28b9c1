import "server-only";
import { setImmediate } from "node:timers/promises";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { checkRow } from "@/lib/domain/checks/check-row";
import { prepareNeighbours, type SeriesNeighbours } from "@/lib/domain/checks/neighbours";
import type { EntryFinding } from "@/lib/domain/entry-check";
import { groupBy } from "@/lib/domain/group-by";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import type { PlannedFigure, PlannedRow } from "@/lib/domain/import/planned-row";
import type { ReportedFigure } from "@/lib/domain/model";
import { openRelatedIndex } from "@/lib/domain/related-index";
import type { Db } from "@/lib/store/connection";
import { findStatedWhole, type LinkedFigures } from "@/lib/work/linked-figures";
import type { RelatedSeries } from "@/lib/domain/related-series";
import { holdsPlace, type ImportCatalogue } from "./catalogue";
import type { FigureDays } from "./figure-days";
import { inTurns } from "./in-turns";
import { readWholes } from "./read-wholes";
import { toImportField } from "./row-text";
import type { SeriesBook } from "./series-book";

interface Checking {
  db: Db;
  plan: ImportPlan;
  days: FigureDays;
  series: SeriesBook;
  catalogue: ImportCatalogue;
  today: CalendarDate;
  onChecked: ((done: number, total: number) => void) | undefined;
}

/** A row that is to be written. */
type EnteredRow = PlannedRow & { planned: PlannedFigure };

const NONE: readonly never[] = [];
/** Rows that are checked before others get their turn. */
const PART = 200;
/** A row that is left out for an error is no neighbour any more; that seldom goes on. */
const MOST_ROUNDS = 3;

/**
 * Makes the checks of entry for every row that is to be written, with what is on record and the file's
 * other rows around it. What a check calls an error makes the row one, and the rows of its series are
 * looked at again without it.
 */
export async function checkRows(rows: readonly PlannedRow[], checking: Checking): Promise<void> {
  const { db, days, series, catalogue } = checking;
  const entered = rows.filter(isEntered);
  const waysTo = (place: string) =>
    catalogue.places
      .get(place)
      ?.path.split("/")
      .filter((slug) => slug !== "") ?? [];
  const index = openRelatedIndex(waysTo, (a, b) => holdsPlace(catalogue, a, b));
  await inTurns(series.known(), index.add);
  const around = new Map<string, Around>();
  await inTurns(series.used, ([id, { key }]) => {
    const [related, others] = [index.related(key), index.otherOrigins(key)];
    around.set(id, { related, others });
    days.load([...related.map((one) => one.id), ...others]);
  });
  const wholes = await readWholes(db, entered, catalogue);
  let left = groupBy(entered, ({ planned }) => planned.series.id);
  for (let round = 0; round < MOST_ROUNDS && left.size > 0; round++) {
    const again = new Set<string>();
    let count = 0;
    const total = [...left.values()].reduce((sum, { length }) => sum + length, 0);
    for (const [seriesId, group] of left) {
      const neighbours = prepareNeighbours(firstOf(group).planned.series.shown, days.of(seriesId));
      for (const row of group) {
        checkOne(row, neighbours, around.get(seriesId), { ...checking, wholes });
        if (++count % PART !== 0) continue;
        checking.onChecked?.(count, total);
        await setImmediate();
      }
    }
    for (const [seriesId, group] of left)
      for (const row of group)
        if (row.outcome === "error") {
          days.remove(row.planned.reported);
          again.add(seriesId);
          for (const { id } of around.get(seriesId)?.related ?? []) again.add(id);
        }
    left = groupBy(
      entered.filter(({ outcome, planned }) => outcome !== "error" && again.has(planned.series.id)),
      ({ planned }) => planned.series.id,
    );
  }
}

function isEntered(row: PlannedRow): row is EnteredRow {
  return row.planned !== null && row.outcome !== "error";
}

function firstOf(group: readonly EnteredRow[]): EnteredRow {
  const [first] = group;
  if (!first) throw new Error("an empty group");
  return first;
}

interface Around {
  related: RelatedSeries[];
  others: string[];
}

function checkOne(
  row: EnteredRow,
  neighbours: SeriesNeighbours,
  around: Around | undefined,
  { plan, days, today, wholes }: Checking & { wholes: LinkedFigures },
): void {
  const { planned } = row;
  if (planned.withdrawn !== null) return;
  const { asOf } = planned.reported.figure;
  const standing = (seriesId: string): ReportedFigure[] =>
    days
      .on(seriesId, asOf)
      .filter(({ figure, supersededById }) => figure.role === "recommended" && !supersededById);
  const stated = findStatedWhole(planned.reported, wholes);
  const isStated = (id: string) => stated.some(({ reported }) => reported.figure.id === id);
  const known = {
    series: neighbours.of(planned.reported),
    otherOrigins: around?.others.flatMap(standing) ?? [],
    related: [
      ...(around?.related.flatMap(({ id, is, by }) =>
        standing(id).flatMap((reported) =>
          isStated(reported.figure.id) ? [] : [{ is, by, reported }],
        ),
      ) ?? []),
      ...stated,
    ],
  };
  const check = () => checkRow({ row: String(row.row), entered: planned.reported, today, known });
  let findings = check();
  if (plan.fallReason !== null && findings.some(({ code }) => code === "fall_without_reason")) {
    const { fallReason } = plan;
    // Others know this object: it is changed, not replaced.
    planned.reported.figure.fallReason = fallReason;
    findings = check();
  }
  const errors = findings.filter(({ level }) => level === "error");
  const warnings = findings.filter(({ level }) => level === "warning");
  row.findings = warnings.length > 0 ? warnings : NONE;
  if (errors.length === 0) return;
  row.outcome = "error";
  row.problems = errors.map((error) => ({
    row: row.row,
    column: null,
    field: toImportField(error.field),
    value: valueOf(error),
    code: error.code,
    values: error.values,
  }));
}

function valueOf({ values }: EntryFinding): string {
  const { number, part } = values;
  return String(number ?? part ?? "");
}
