import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Candidate } from "@/lib/domain/standing";
import type { Db } from "./connection";
import { figuresWithSuccessors, isKnown, mayLeave } from "./figure-sql";
import { publicStatus } from "./map-figure";
import { RARE_OF_FIGURE, rareValues, writeRare, type Rare, type RareColumns } from "./rare-values";
import { makeCandidates, openColumns } from "./series-candidates";
import { writeDocuments } from "./series-documents";
import { readTuples } from "./sql";
import { jsonArrayBytes, rowNumber } from "./sqlite";

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

/** What is made into something else. */
const MORE = {
  publisherId: "publisherId",
  documentRow: "documentRow",
  title: "title",
  language: "language",
  publisher: "publisher",
  url: "url",
  published: "published",
};

const COLUMNS = { ...TOLD, ...MORE };

const OF_FIGURE = [...Object.values(TOLD), ...RARE_OF_FIGURE].map((name) => `f.${name}`).join(", ");

function makeQuery(knownOn: CalendarDate | null): string {
  const written = [...Object.values(COLUMNS).map((name) => `x.${name}`), rareValues("x")];
  return `SELECT ${written.map((value) => jsonArrayBytes(value)).join(", ")} FROM (
    SELECT ${OF_FIGURE}, ${publicStatus(knownOn)} AS "publicStatus", d.published, d.firstSeen,
      ${rowNumber("d")} AS "documentRow", coalesce(m.id, d.publisherId) AS "publisherId",
      d.title, d.language, d.url,
      coalesce(m.shortName, m.name, b.shortName, b.name) AS publisher
    FROM ${figuresWithSuccessors(knownOn)} JOIN Document d ON d.id = f.documentId
    LEFT JOIN Organisation b ON b.id = d.publisherId
    LEFT JOIN Organisation m ON m.id = b.mergedIntoId
    WHERE f.seriesId = @series AND ${mayLeave("f")} AND ${isKnown("f", knownOn)}
    ORDER BY f.asOf, f.id) x`;
}

/** Of today, and of a day. */
const QUERIES = { today: makeQuery(null), day: makeQuery("2000-01-01") };

type Told = Record<keyof typeof TOLD, Buffer>;

/** The figures of one series as columns of equal length, in as-of order. */
export interface ReadColumns {
  candidates: Candidate[];
  /** JSON arrays in UTF-8. */
  told: Told;
  rare: RareColumns;
  /** The place of each figure's document in `documents`. */
  document: Buffer;
  documents: Buffer;
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
  const [row] = readTuples<Buffer[]>(
    db,
    knownOn === null ? QUERIES.today : QUERIES.day,
    knownOn === null ? { series: series.id } : { series: series.id, knownOn },
  );
  const written = row?.at(-1);
  if (row === undefined || written === undefined) throw new Error("an aggregate without a row");
  const byName = Object.fromEntries(Object.keys(COLUMNS).map((name, i) => [name, row[i]]));
  const { publisherId, documentRow, title, language, publisher, url, published, ...told } =
    byName as Record<keyof typeof COLUMNS, Buffer>;
  const rare = JSON.parse(written.toString()) as (Rare | null)[];
  const columns = openColumns({ ...told, publisherId, published }, series, knownOn);
  return {
    candidates: makeCandidates(columns, rare),
    told,
    rare: writeRare(rare),
    ...writeDocuments(series.id, documentRow, { title, language, publisher, url, published }),
  };
}
