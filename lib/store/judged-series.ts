import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Measure } from "@/lib/domain/codes";
import type { Candidate } from "@/lib/domain/standing";
import type { Db } from "./connection";
import { readCandidates } from "./read-candidates";
import { readAll, readOne } from "./sql";
import { inList } from "./sqlite";

/** A series with the figures that decide where each stands, as readers see it today. */
export interface JudgedSeries {
  series: { id: string; measure: Measure; continuesId: string | null };
  candidates: Candidate[];
}

/**
 * The series as it is published, and as it would be with `states` published as well. Every state is
 * of that series.
 */
export function readSeriesWith(
  db: Db,
  seriesId: string,
  states: readonly FigureState[],
): { now: JudgedSeries; added: JudgedSeries } {
  const row = readOne<JudgedSeries["series"] & { originId: string }>(
    db,
    "SELECT id, measure, continuesId, originId FROM Series WHERE id = @seriesId",
    { seriesId },
  );
  if (row === null) throw new Error(`no series ${seriesId}`);
  const { originId, ...series } = row;
  const origin = { id: originId };
  const published = readCandidates(db, [{ id: seriesId, origin }], null).get(seriesId) ?? [];
  const documents = readDocumentsOf(db, states);
  const ids = new Set(states.map((state) => state.id));
  const further = states.map((state): Candidate => {
    const document = documents.get(state.documentId);
    if (document === undefined) throw new Error(`no document ${state.documentId}`);
    return { figure: state, status: "published", series: { origin }, document };
  });
  const others = published.filter(({ figure }) => !ids.has(figure.id));
  return {
    now: { series, candidates: published },
    added: { series, candidates: [...others, ...further] },
  };
}

function readDocumentsOf(
  db: Db,
  states: readonly FigureState[],
): Map<string, Candidate["document"]> {
  const rows = readAll<
    Omit<Candidate["document"], "publisher"> & { id: string; publisherId: string | null }
  >(db, `SELECT id, published, firstSeen, publisherId FROM Document WHERE ${inList("id", "ids")}`, {
    ids: JSON.stringify(states.map((state) => state.documentId)),
  });
  return new Map(
    rows.map(({ id, publisherId, ...dates }) => [
      id,
      { ...dates, publisher: publisherId === null ? null : { id: publisherId } },
    ]),
  );
}
