import "server-only";
import { MAX_HEADLINES, SLOT_INDICATORS } from "@/lib/domain/catalogue";
import { HEADLINE_SLOTS, type HeadlineSlot } from "@/lib/domain/codes";
import type { Actor } from "@/lib/domain/permissions";
import type { Problem } from "@/lib/domain/refusal";
import { readKeptRecord } from "@/lib/store/catalogue-read";
import { raiseRevision } from "@/lib/store/catalogue-write";
import type { Db } from "@/lib/store/connection";
import { raiseDataVersion } from "@/lib/store/data-version";
import {
  readHeadlineSeries,
  readIndicators,
  writeHeadlineSeries,
} from "@/lib/store/headline-choices";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { refuseConflict, refuseInvalid, refuseNotFound } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";

/** Ids of the series that lead each slot, the first first. */
export type HeadlineSeries = Readonly<Record<HeadlineSlot, readonly string[]>>;

/** Chooses which series lead the headlines of a crisis; the revision named is that of the crisis. */
export async function chooseHeadlines(
  actor: Actor | null,
  input: { crisisId: string; baseRevision: number; chosen: HeadlineSeries; at: Date },
): Promise<{ revision: number }> {
  const { crisisId, baseRevision, chosen, at } = input;
  const person = requirePermission(actor, "series.write", crisisId);
  return writeTransaction((db) => {
    const crisis = readKeptRecord(db, "crisis", crisisId) ?? refuseNotFound("crisis");
    const before = readHeadlineSeries(db, crisisId);
    if (crisis.revision !== baseRevision) refuseConflict(crisis.revision, before);
    const problems = HEADLINE_SLOTS.flatMap((slot) => checkSlot(db, crisisId, slot, chosen[slot]));
    if (problems.length > 0) refuseInvalid(...problems);
    const changed = HEADLINE_SLOTS.filter((slot) => before[slot].join() !== chosen[slot].join());
    if (changed.length === 0) return { revision: crisis.revision };
    for (const slot of changed) writeHeadlineSeries(db, crisisId, slot, chosen[slot]);
    raiseRevision(db, "crisis", crisisId);
    writeAudit(
      db,
      { by: person.id, at },
      changed.map((slot) => ({
        action: "headline.chosen",
        crisisId,
        slot,
        seriesIds: [...chosen[slot]],
      })),
    );
    raiseDataVersion(db);
    return { revision: crisis.revision + 1 };
  });
}

function checkSlot(
  db: Db,
  crisisId: string,
  slot: HeadlineSlot,
  seriesIds: readonly string[],
): Problem[] {
  const counted = readIndicators(db, crisisId, seriesIds);
  const allowed = SLOT_INDICATORS[slot];
  if (new Set(seriesIds).size < seriesIds.length) return [{ field: slot, code: "chosen_twice" }];
  if (seriesIds.length > MAX_HEADLINES)
    return [{ field: slot, code: "too_many", values: { max: MAX_HEADLINES } }];
  const fits = seriesIds.every((id) => {
    const indicator = counted.get(id);
    return indicator !== undefined && allowed.includes(indicator);
  });
  return fits ? [] : [{ field: slot, code: "cannot_lead" }];
}
