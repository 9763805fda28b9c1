import "server-only";
import { RECORD_PERMISSIONS, type KeptRecord, type RecordKind } from "@/lib/domain/catalogue";
import type { HeadlineSlot } from "@/lib/domain/codes";
import type { CrisisEvent, Organisation, Place, Series } from "@/lib/domain/model";
import type { Actor } from "@/lib/domain/permissions";
import {
  readAnySeries,
  readOfferedOrganisations,
  readOfferedPlaces,
  readSeriesOfCrisis,
} from "@/lib/store/catalogue-choices";
import { readKeptRecord } from "@/lib/store/catalogue-read";
import { driver } from "@/lib/store/connection";
import { readHeadlineSeries } from "@/lib/store/headline-choices";
import { readAllEvents } from "@/lib/store/read-entities";
import { isPublicSeries } from "@/lib/store/write-series";
import { requirePermission } from "@/lib/work/require-permission";

/** A record for a page about it; null where there is none. A crisis is shown to all who work on it. */
export async function readRecord(
  actor: Actor | null,
  { kind, id }: { kind: RecordKind; id: string },
): Promise<KeptRecord | null> {
  const permission = kind === "crisis" ? "event.write" : RECORD_PERMISSIONS[kind];
  requirePermission(actor, permission);
  const record = readKeptRecord(driver(), kind, id);
  if (record !== null) requirePermission(actor, permission, record.crisisId);
  return record;
}

/** What the forms of places and series suggest. */
export async function readOffered(
  actor: Actor | null,
): Promise<{ places: Place[]; organisations: Organisation[] }> {
  requirePermission(actor, "series.write");
  const db = driver();
  return { places: readOfferedPlaces(db), organisations: readOfferedOrganisations(db) };
}

/** The series of a crisis that a person may choose from. */
export async function readChoosableSeries(
  actor: Actor | null,
  crisisId: string,
): Promise<Series[]> {
  requirePermission(actor, "series.write", crisisId);
  return readSeriesOfCrisis(driver(), crisisId);
}

/** What the page of a crisis shows besides its form. */
export async function readCrisisParts(
  actor: Actor | null,
  crisisId: string,
): Promise<{
  events: (CrisisEvent & { archived: boolean })[];
  headlines: Record<HeadlineSlot, string[]>;
}> {
  requirePermission(actor, "event.write", crisisId);
  const db = driver();
  return { events: readAllEvents(db, crisisId), headlines: readHeadlineSeries(db, crisisId) };
}

/** A series as readers would see it, and whether they do. */
export async function readSeriesForEdit(
  actor: Actor | null,
  id: string,
): Promise<{ series: Series; isPublic: boolean } | null> {
  requirePermission(actor, "series.write");
  const db = driver();
  const series = readAnySeries(db, id);
  if (series === null) return null;
  requirePermission(actor, "series.write", series.crisis.id);
  return { series, isPublic: isPublicSeries(db, id) };
}
