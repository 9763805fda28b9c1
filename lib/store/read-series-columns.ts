import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Candidate } from "@/lib/domain/standing";
import type { Db } from "./connection";
import { figuresWithSuccessors, isKnown, mayLeave } from "./figure-sql";
import { publicStatus } from "./map-figure";
import { RARE_OF_FIGURE, rareValues, writeRare, type Rare, type RareColumns } from "./rare-values";
import { makeCandidates, openColumns } from "./series-candidates";
import { readDocuments, type SeriesDocuments } from "./series-documents";
import { readTuples } from "./sql";
import { jsonArrayBytes } from "./sqlite";

/** What of each figure is told as it stands in the database, by what it is called in the answer. */
const TOLD = {
  asOf: "asOf",
  periodStart: "periodStart",
  value: "value",
  low: "low",
  high: "high",
  qualifier: "qualifier",
  figure: "id",
};

const COLUMNS = { ...TOLD, documentId: "documentId" };

const OF_FIGURE = [...Object.values(COLUMNS), ...RARE_OF_FIGURE]
  .map((name) => `f.${name}`)
  .join(", ");

function makeQuery(knownOn: CalendarDate | null): string {
  const written = [rareValues("x"), ...Object.values(COLUMNS).map((name) => `x.${name}`)];
  return `SELECT (SELECT sources FROM DataVersion),
      ${written.map((value) => jsonArrayBytes(value)).join(", ")}
    FROM (SELECT ${OF_FIGURE}, ${publicStatus(knownOn)} AS "publicStatus"
      FROM ${figuresWithSuccessors(knownOn)}
      WHERE f.seriesId = @series AND ${mayLeave("f")} AND ${isKnown("f", knownOn)}
      ORDER BY f.asOf, f.id) x`;
}

/** Of today, and of a day. */
const QUERIES = { today: makeQuery(null), day: makeQuery("2000-01-01") };

type Told = Record<keyof typeof TOLD, Buffer>;

/** The figures of one series as columns of equal length, in as-of order. */
export interface ReadColumns extends Pick<SeriesDocuments, "document" | "documents"> {
  candidates: Candidate[];
  /** JSON arrays in UTF-8. */
  told: Told;
  rare: RareColumns;
}

/**
 * Every figure of a series that a reader may see on that day, as JSON that the database makes, with
 * what decides where each stands. Most of it is sent without ever having been a text in this process:
 * a quarter of the time of reading figures and documents whole.
 */
export function readSeriesColumns(
  db: Db,
  series: Candidate["series"] & { id: string },
  knownOn: CalendarDate | null,
): ReadColumns {
  // Both reads as of one moment.
  return db.transaction(() => readColumns(db, series, knownOn))();
}

function readColumns(
  db: Db,
  series: Candidate["series"] & { id: string },
  knownOn: CalendarDate | null,
): ReadColumns {
  const [row] = readTuples<[sources: number | null, rare: Buffer, ...columns: Buffer[]]>(
    db,
    knownOn === null ? QUERIES.today : QUERIES.day,
    knownOn === null ? { series: series.id } : { series: series.id, knownOn },
  );
  if (row === undefined) throw new Error("an aggregate without a row");
  const [sources, written, ...cells] = row;
  const byName = Object.fromEntries(Object.keys(COLUMNS).map((name, i) => [name, cells[i]]));
  const { documentId: ids, ...told } = byName as Record<keyof typeof COLUMNS, Buffer>;
  const asked = { series: series.id, knownOn, ids, sources };
  const { document, documents, ...ofDocuments } = readDocuments(db, asked);
  const rare = JSON.parse(written.toString()) as (Rare | null)[];
  const columns = openColumns({ ...told, ...ofDocuments }, series, knownOn);
  return {
    candidates: makeCandidates(columns, rare),
    told,
    rare: writeRare(rare),
    document,
    documents,
  };
}
