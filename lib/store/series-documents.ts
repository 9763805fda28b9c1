import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Db } from "./connection";
import { isKnown, mayLeave } from "./figure-sql";
import { readTuples } from "./sql";
import { jsonArrayBytes } from "./sqlite";

/** What of the document of each figure is told, and what decides where the figure stands. */
const COLUMNS = {
  title: "d.title",
  language: "d.language",
  publisher: "coalesce(m.shortName, m.name, b.shortName, b.name)",
  url: "d.url",
  published: "d.published",
  publisherId: "coalesce(m.id, d.publisherId)",
  firstSeen: "d.firstSeen",
};
const TOLD = ["title", "language", "publisher", "url", "published"] as const;

type Columns = Record<keyof typeof COLUMNS, Buffer>;

/** The documents of a series' figures; each is JSON in UTF-8. */
export interface SeriesDocuments extends Pick<Columns, "published" | "publisherId" | "firstSeen"> {
  /** Those that several figures are from are told once, in columns, where the first of them stands. */
  documents: Buffer;
  /** The place of each figure's document in those columns. */
  document: Buffer;
}

/** What identifies the documents of some figures as they are told: nothing else changes them. */
export interface Asked {
  series: string;
  knownOn: CalendarDate | null;
  /** The ids of the figures' documents, in the order of the figures, as a JSON array. */
  ids: Buffer;
  /** The number that every change of a document or an organisation raises; null where none is kept. */
  sources: number | null;
}

interface Kept {
  asked: Asked;
  found: SeriesDocuments;
  bytes: number;
}

/** What was read last of each series, those asked for longest ago first. */
interface KeptSeries {
  bySeries: Map<string, Kept>;
  bytes: number;
}

/** Some two hundred series of a thousand documents. */
const MAX_BYTES = 64 * 1024 * 1024;
const kept = new WeakMap<Db, KeptSeries>();

/**
 * The documents of the figures of a series. What was read last for today is given again where the figures
 * are from the same ones and none was changed since: figures change more often than what documents are
 * called. To be called in the transaction in which `ids` and `sources` were read.
 */
export function readDocuments(db: Db, asked: Asked): SeriesDocuments {
  if (asked.knownOn !== null || asked.sources === null) return read(db, asked);
  const all = kept.get(db) ?? { bySeries: new Map<string, Kept>(), bytes: 0 };
  kept.set(db, all);
  const before = all.bySeries.get(asked.series);
  forget(all, asked.series);
  const stands = before !== undefined && isSame(before.asked, asked);
  const found = stands ? before.found : read(db, asked);
  keep(all, asked, found);
  return found;
}

function isSame(before: Asked, asked: Asked): boolean {
  return before.sources === asked.sources && before.ids.equals(asked.ids);
}

function keep(all: KeptSeries, asked: Asked, found: SeriesDocuments): void {
  const buffers = [asked.ids, ...Object.values<Buffer>({ ...found })];
  const bytes = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
  all.bySeries.set(asked.series, { asked, found, bytes });
  all.bytes += bytes;
  for (const oldest of all.bySeries.keys()) {
    if (all.bytes <= MAX_BYTES) break;
    forget(all, oldest);
  }
}

function forget(all: KeptSeries, series: string): void {
  all.bytes -= all.bySeries.get(series)?.bytes ?? 0;
  all.bySeries.delete(series);
}

function makeQuery(knownOn: CalendarDate | null): string {
  const columns = Object.entries(COLUMNS).map(([name, value]) => `${value} AS "${name}"`);
  return `SELECT ${Object.keys(COLUMNS)
    .map((name) => jsonArrayBytes(`x.${name}`))
    .join(", ")} FROM (
    SELECT ${columns.join(", ")} FROM Figure f JOIN Document d ON d.id = f.documentId
    LEFT JOIN Organisation b ON b.id = d.publisherId
    LEFT JOIN Organisation m ON m.id = b.mergedIntoId
    WHERE f.seriesId = @series AND ${mayLeave("f")} AND ${isKnown("f", knownOn)}
    ORDER BY f.asOf, f.id) x`;
}

/** Of today, and of a day. */
const QUERIES = { today: makeQuery(null), day: makeQuery("2000-01-01") };

function read(db: Db, { series, knownOn, ids }: Asked): SeriesDocuments {
  const [row] = readTuples<Buffer[]>(
    db,
    knownOn === null ? QUERIES.today : QUERIES.day,
    knownOn === null ? { series } : { series, knownOn },
  );
  const columns = Object.fromEntries(
    Object.keys(COLUMNS).map((name, i) => [name, row?.[i]]),
  ) as Columns;
  const { published, publisherId, firstSeen } = columns;
  return { ...writeDocuments(ids, columns), published, publisherId, firstSeen };
}

function writeDocuments(
  ids: Buffer,
  columns: Columns,
): Pick<SeriesDocuments, "document" | "documents"> {
  const places = new Map<string, number>();
  const firsts: number[] = [];
  const document = parse<string>(ids).map((id, i) => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, firsts.length);
    return firsts.push(i) - 1;
  });
  const texts = TOLD.map((name) => {
    const { [name]: column } = columns;
    // Each figure from a document of its own: all of them are told, as they come.
    if (firsts.length === document.length) return `"${name}":${column.toString()}`;
    const values = parse<string | null>(column);
    return `"${name}":${JSON.stringify(firsts.map((i) => values[i]))}`;
  });
  return {
    document: Buffer.from(JSON.stringify(document)),
    documents: Buffer.from(`{${texts.join(",")}}`),
  };
}

function parse<Value>(column: Buffer): Value[] {
  return JSON.parse(column.toString()) as Value[];
}
