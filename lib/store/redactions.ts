import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import { findRedactable, type RedactableField } from "@/lib/domain/redact";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { toInstant } from "./instant";
import { makeId } from "./make-id";
import type { RedactionReach } from "./redaction-reach";
import { REDACTED_TABLES } from "./redacted-tables";
import { change, readAll, type SqlParams } from "./sql";
import { inList } from "./sqlite";
import type { Doer } from "./write-audit";

/** Takes a text out of everything that a reach names, in place. Answers how many records it changed. */
export function scrubTexts(db: Db, reach: RedactionReach, taken: string): number {
  const lists = bindReach(reach);
  const inJson = JSON.stringify(taken).slice(1, -1);
  let records = 0;
  for (const { table, key, columns, of, raises } of REDACTED_TABLES) {
    const names = Object.keys(columns);
    const rows = readAll<Record<string, string | null>>(
      db,
      `SELECT ${[...key, ...names].join(", ")} FROM ${table} WHERE ${of}`,
      lists,
    );
    const sets = [
      ...names.map((name) => `${name} = @${name}`),
      ...(raises === undefined ? [] : [`${raises} = ${raises} + 1`]),
    ];
    const where = key.map((name) => `${name} = @${name}`).join(" AND ");
    for (const row of rows) {
      const scrubbed = { ...row };
      for (const [name, { isJson, without }] of Object.entries(columns)) {
        const kept = row[name];
        if (kept?.includes(isJson ? inJson : taken)) scrubbed[name] = without(kept, taken);
      }
      if (names.every((name) => scrubbed[name] === row[name])) continue;
      change(db, `UPDATE ${table} SET ${sets.join(", ")} WHERE ${where}`, scrubbed as SqlParams);
      records += 1;
    }
  }
  return records;
}

function bindReach(reach: RedactionReach): SqlParams {
  return Object.fromEntries(
    Object.entries(reach).map(([name, list]) => [name, JSON.stringify(list)]),
  );
}

/** The fields of figures that hold a text in any saved state; a figure without any is left out. */
export function readHoldingFields(
  db: Db,
  figureIds: readonly string[],
  taken: string,
): Map<string, Set<RedactableField>> {
  const held = new Map<string, Set<RedactableField>>();
  for (const { figureId, state } of readAll<{ figureId: string; state: string }>(
    db,
    `SELECT figureId, state FROM FigureRevision WHERE ${inList("figureId", "ids")}`,
    { ids: JSON.stringify(figureIds) },
  )) {
    const fields = findRedactable(JSON.parse(state) as FigureState, taken);
    const all = held.get(figureId) ?? new Set();
    for (const field of fields) all.add(field);
    if (all.size > 0) held.set(figureId, all);
  }
  return held;
}

/** Whether the reason of a saved state of these figures, which readers see, holds a text. */
export function holdsReason(db: Db, figureIds: readonly string[], taken: string): boolean {
  return readAll<{ reason: string }>(
    db,
    `SELECT reason FROM FigureRevision WHERE ${inList("figureId", "ids")}`,
    { ids: JSON.stringify(figureIds) },
  ).some(({ reason }) => reason.includes(taken));
}

/** Records that something was taken out, not what. */
export function insertRedactions(
  db: Db,
  redactions: readonly { figureId: string; field: string; reason: string }[],
  { by, at }: Doer,
): void {
  insertRows(
    db,
    "Redaction",
    redactions.map((one) => ({
      id: makeId(),
      ...one,
      redactedBy: by,
      redactedAt: toInstant(at),
    })),
  );
}
