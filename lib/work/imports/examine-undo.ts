import "server-only";
import { setImmediate } from "node:timers/promises";
import type { ImportRecord } from "@/lib/domain/import/import-record";
import {
  NOTHING_UNDONE,
  type LeftFigure,
  type LeftFigureView,
  type UndoneImport,
  type UndoView,
} from "@/lib/domain/import/undone-import";
import type { Actor } from "@/lib/domain/permissions";
import { driver, type Db } from "@/lib/store/connection";
import { readFigureStates } from "@/lib/store/figure-states";
import { readApprovals, readSaves, type FigureDeed } from "@/lib/store/import-figures";
import { namePeople } from "@/lib/store/people-names";
import { reportStates } from "@/lib/store/report-states";
import { requirePermission } from "@/lib/work/require-permission";
import { judgeUndoParts } from "./judge-undo-parts";
import { requireImport } from "./own-import";

/** Figures that are shown of those that are left. */
const SHOWN = 500;

/**
 * What undoing an import did, or would do if the person undid it now, with the first figures that are
 * left; null for one that was not committed, and for one undone before that was kept.
 */
export async function examineUndo(
  actor: Actor | null,
  { id }: { id: string },
): Promise<UndoView | null> {
  const person = requirePermission(actor, "draft.write");
  const db = driver();
  const record = requireImport(db, person, id);
  const undone = record.status === "committed" ? await foresee(db, person, record) : record.undone;
  if (undone === null) return null;
  const { left, ...counts } = undone;
  return { ...counts, left: describeLeft(db, left.slice(0, SHOWN)), leftCount: left.length };
}

async function foresee(db: Db, person: Actor, record: ImportRecord): Promise<UndoneImport> {
  const all: UndoneImport = { ...NOTHING_UNDONE, left: [] };
  for (const { steps, left } of judgeUndoParts(db, person, record)) {
    all.takenBack += steps.take_back.length;
    all.withdrawn += steps.withdraw.length;
    all.restored += steps.restore.length;
    all.left.push(...left);
    await setImmediate();
  }
  all.left.sort((a, b) => a.row - b.row);
  return all;
}

function describeLeft(db: Db, left: readonly LeftFigure[]): LeftFigureView[] {
  const ids = left.map(({ figureId }) => figureId);
  const states = [...readFigureStates(db, ids).values()];
  const reported = new Map(reportStates(db, states).map((one) => [one.figure.id, one]));
  const saves = byState(readSaves(db, ids));
  const approvals = byState(readApprovals(db, ids));
  const deeds = left.map((figure) => {
    if (figure.why === "may_not_take_back") return undefined;
    const of = figure.why === "may_not_withdraw" ? approvals : saves;
    return of.get(keyOf(figure));
  });
  const nameOf = namePeople(
    db,
    deeds.flatMap((deed) => deed?.by ?? []),
  );
  return left.flatMap(({ figureId, row, why }, i) => {
    const shown = reported.get(figureId);
    const deed = deeds[i];
    if (shown === undefined) return [];
    const by = deed === undefined ? null : nameOf(deed.by);
    return [
      { figureId, row, why, reported: shown, by, at: deed?.at ?? null, reason: deed?.reason ?? "" },
    ];
  });
}

function byState(deeds: readonly FigureDeed[]): Map<string, FigureDeed> {
  return new Map(deeds.map((deed) => [keyOf(deed), deed]));
}

function keyOf({ figureId, revision }: { figureId: string; revision: number }): string {
  return `${figureId} ${revision}`;
}
