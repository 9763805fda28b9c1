import "server-only";
import { setImmediate } from "node:timers/promises";
import type { ImportedRow } from "@/lib/domain/import/imported-row";
import type { ImportPlan, UnknownName } from "@/lib/domain/import/import-preview";
import type { ImportField } from "@/lib/domain/import/import-field";
import { PREVIEW_ROWS } from "@/lib/domain/import/import-preview";
import type { PlannedFigure, PlannedRow } from "@/lib/domain/import/planned-row";
import { isSameNumber } from "@/lib/domain/checks/check-same-day";
import { wasPublished } from "@/lib/domain/figure-state";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import { utcDay } from "@/lib/domain/utc-day";
import type { Db } from "@/lib/store/connection";
import { readAllEvents } from "@/lib/store/read-entities";
import { readSubmitters } from "@/lib/store/reviews";
import { readCatalogue, type ImportCatalogue } from "./catalogue";
import { checkRows } from "./check-rows";
import { classifyRow } from "./classify-row";
import { openDocumentBook } from "./document-book";
import { openFigureDays, type FigureDays } from "./figure-days";
import { leaveOutDependents } from "./leave-out-dependents";
import { openNameBook } from "./name-book";
import { readRecorded } from "./read-recorded";
import { openSeriesBook } from "./series-book";
import {
  toProblem,
  understandImported,
  type RecordedFigure,
  type RowContext,
} from "./understand-imported";

/** What a file would do, row by row, with all that a commit needs. */
export interface PlannedImport {
  rows: PlannedRow[];
  unknownNames: UnknownName[];
  leftOut: Partial<Record<ImportField, number>>;
  catalogue: ImportCatalogue;
}

export interface PlanRequest {
  importId: string;
  parts: AsyncIterable<readonly ImportedRow[]>;
  plan: ImportPlan;
  actor: Actor;
  at: Date;
  /** Told how many rows were read. */
  onRows?: ((rows: number) => void) | undefined;
  onChecked?: ((done: number, total: number) => void) | undefined;
}

/**
 * Judges the rows of a file against what is on record and each other. Reads alone; yields between
 * parts, so that the process goes on answering.
 */
export async function planRows(db: Db, request: PlanRequest): Promise<PlannedImport> {
  const { importId, plan, actor, at } = request;
  const catalogue = readCatalogue(db);
  const names = openNameBook(catalogue, plan.names, (kind) => isAllowed(actor, PERMISSION[kind]));
  const series = openSeriesBook(db, catalogue);
  const days = openFigureDays(db);
  const today = utcDay(at);
  const leftOut: Partial<Record<ImportField, number>> = {};
  const fixed = {
    importId,
    catalogue,
    names,
    series,
    today,
    ...openRights(db, actor, catalogue),
    documents: openDocumentBook(db, catalogue, today),
    leaveOut: (field: ImportField) => (leftOut[field] = (leftOut[field] ?? 0) + 1),
  };
  const rows: PlannedRow[] = [];
  const own = new Map<string, PlannedRow>();
  const bare: Partial<Record<PlannedRow["outcome"], number>> = {};
  for await (const part of request.parts) {
    const ids = part.flatMap(({ texts }) => texts.id || []);
    const context: RowContext = { ...fixed, recorded: readRecorded(db, ids) };
    const understood = part.map((row) => ({ row, said: understandImported(row, context) }));
    days.load(
      understood.flatMap(({ said }) => ("planned" in said ? [said.planned.series.id] : [])),
    );
    for (const { row, said } of understood) {
      const planned = judgeOne(row, said, { db, plan, days, own, context });
      // What becomes no figure is shown as the file has it.
      if (planned.planned === null) {
        const before = bare[planned.outcome] ?? 0;
        bare[planned.outcome] = before + 1;
        if (before < PREVIEW_ROWS) planned.texts = row.texts;
      }
      rows.push(planned);
    }
    request.onRows?.(rows.at(-1)?.row ?? 0);
    await setImmediate();
  }
  const { onChecked } = request;
  await checkRows(rows, { db, plan, days, series, catalogue, today, onChecked });
  await leaveOutDependents(db, rows, plan);
  return { rows, unknownNames: names.unknown(), leftOut, catalogue };
}

const PERMISSION = {
  crisis: "crisis.write",
  organisation: "organisation.write",
  place: "place.write",
} as const;

interface Judging {
  db: Db;
  plan: ImportPlan;
  days: FigureDays;
  /** Rows so far that name their figure, by its id. */
  own: Map<string, PlannedRow>;
  context: RowContext;
}

/** Each figure of a series and day is held against each other: thousands would take hours. */
const MOST_OF_A_DAY = 100;

/** Most rows have none: they share it. */
const NONE: readonly never[] = [];

function judgeOne(
  imported: ImportedRow,
  said: ReturnType<typeof understandImported>,
  { db, plan, days, own, context }: Judging,
): PlannedRow {
  const { row, amountColumn, texts } = imported;
  const result: PlannedRow = {
    row,
    amountColumn,
    outcome: "error",
    figureId: null,
    problems: NONE,
    findings: NONE,
    reason: texts.warning_reason?.trim() || null,
    planned: null,
    texts: null,
  };
  if ("problems" in said) return { ...result, problems: said.problems };
  const { planned, isSame } = said;
  if (planned.hasOwnId) {
    if (own.has(planned.id)) {
      const values = { row: own.get(planned.id)?.row ?? 0 };
      const problem = toProblem(imported, { field: "id", code: "id_repeated", values });
      return { ...result, problems: [problem] };
    }
    own.set(planned.id, result);
  }
  if (isSame) return { ...result, outcome: "unchanged", figureId: planned.id };
  result.planned = planned;
  const { series, reported } = planned;
  if (days.on(series.id, reported.figure.asOf).length >= MOST_OF_A_DAY) {
    const values = { limit: MOST_OF_A_DAY };
    const problem = toProblem(imported, { field: "as_of", code: "day_too_full", values });
    return { ...result, planned: null, problems: [problem] };
  }
  if (planned.revises !== null) {
    return enter(result, planned, days, { outcome: "changed", figureId: planned.id });
  }
  const found = classifyRow(planned, days);
  const { outcome, figureId, revised, superseded } = found;
  if (revised !== null) {
    const recorded = readRecorded(db, [revised.figure.id]).get(revised.figure.id);
    if (!recorded || !context.mayCorrect(recorded)) {
      const problem = toProblem(imported, { field: "value", code: "not_yours_to_correct" });
      return { ...result, planned: null, problems: [problem] };
    }
    // A correction that waits may say so already.
    if (isSameNumber(recorded.latest, planned.reported.figure))
      return { ...result, outcome: "unchanged", figureId, planned: null };
    revise(planned, recorded);
  }
  if (superseded !== null) {
    const edition = { supersedesId: superseded.figure.id, supersedeReason: "restated" } as const;
    Object.assign(planned.reported.figure, edition);
  }
  if (outcome === "duplicate" && plan.keepDuplicates && !isRepeatedRow(planned, figureId, days)) {
    const beside = { role: "triangulation", roleReason: "duplicate" } as const;
    Object.assign(planned.reported.figure, beside);
    return enter(result, planned, days, { outcome, figureId });
  }
  if (outcome === "unchanged" || outcome === "duplicate")
    return { ...result, outcome, figureId, planned: null };
  return enter(result, planned, days, { outcome, figureId });
}

/** The row is known to those that follow it. */
function enter(
  result: PlannedRow,
  planned: PlannedFigure,
  days: FigureDays,
  judged: Pick<PlannedRow, "outcome" | "figureId">,
): PlannedRow {
  Object.assign(result, judged);
  if (planned.revises !== null) {
    const { seriesId, asOf, id } = planned.revises.current;
    days.load([seriesId]);
    const before = days.on(seriesId, asOf).find(({ figure }) => figure.id === id);
    if (before) days.remove(before);
  }
  if (planned.withdrawn === null) days.add(planned.reported);
  return result;
}

/** The figure takes the place of the one on record whose document says it otherwise now. */
function revise(planned: PlannedFigure, { current, latest }: RecordedFigure): void {
  planned.id = current.id;
  planned.revises = { current, last: latest.revision };
  planned.reported.figure.id = current.id;
}

function isRepeatedRow(
  { document, series, reported }: PlannedFigure,
  figureId: string | null,
  days: FigureDays,
): boolean {
  const same = days
    .on(series.id, reported.figure.asOf)
    .find((other) => other.figure.id === figureId);
  return same?.document.id === document.shown.id;
}

function openRights(
  db: Db,
  actor: Actor,
  { crises }: ImportCatalogue,
): Pick<RowContext, "mayEnter" | "mayCorrect" | "hasEvent"> {
  const idOf = (slug: string) => {
    const id = crises.get(slug)?.id ?? null;
    // Whoever may make a crisis may enter figures of it.
    return id?.startsWith("new:") ? null : id;
  };
  const may = new Map<string, boolean>();
  const events = new Map<string, Set<string>>();
  return {
    mayEnter: (slug) => {
      const known = may.get(slug) ?? isAllowed(actor, "figure.submit", idOf(slug));
      may.set(slug, known);
      return known;
    },
    mayCorrect: ({ current, reported }) => {
      const crisisId = reported.series.crisis.id;
      if (isAllowed(actor, "figure.correct", crisisId)) return true;
      if (wasPublished(current) || !isAllowed(actor, "figure.submit", crisisId)) return false;
      return readSubmitters(db, [current.id]).get(current.id) === actor.id;
    },
    hasEvent: (slug, event) => {
      const id = idOf(slug);
      const known =
        events.get(slug) ?? new Set(id === null ? [] : readAllEvents(db, id).map((one) => one.id));
      events.set(slug, known);
      return known.has(event);
    },
  };
}
