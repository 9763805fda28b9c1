import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Organisation } from "@/lib/domain/model";
import type { Candidate } from "@/lib/domain/standing";
import type { Db } from "./connection";
import { figuresWithSuccessors, isKnown, mayLeave } from "./figure-sql";
import { publicStatus } from "./map-figure";
import { readOne } from "./sql";
import { jsonArray, jsonObject, jsonTuple } from "./sqlite";

type Figure = Candidate["figure"];

/** What of each figure is told as it stands in the database. */
interface Told {
  asOf: CalendarDate[];
  asOfPrecision: Figure["asOfPrecision"][];
  periodStart: (CalendarDate | null)[];
  value: (number | null)[];
  low: (number | null)[];
  high: (number | null)[];
  qualifier: Figure["qualifier"][];
  figure: string[];
  computedBy: (string | null)[];
  registeredLate: (number | null)[];
  published: (CalendarDate | null)[];
  role: Figure["role"][];
  status: Candidate["status"][];
}

const TOLD = {
  asOf: "asOf",
  asOfPrecision: "asOfPrecision",
  periodStart: "periodStart",
  value: "value",
  low: "low",
  high: "high",
  qualifier: "qualifier",
  figure: "id",
  computedBy: "computedBy",
  registeredLate: "registeredLate",
  published: "published",
  role: "role",
  status: "publicStatus",
} satisfies Record<keyof Told, string>;

/** What decides where a figure stands, and hardly any figure has. */
type Rare = [
  id: string,
  roleReason: Figure["roleReason"],
  eventId: string | null,
  fallReason: Figure["fallReason"],
  supersedesId: string | null,
  supersedeReason: Figure["supersedeReason"],
  withdrawnOn: CalendarDate | null,
  firstSeen: CalendarDate | null,
];
const RARE = [
  "roleReason",
  "eventId",
  "fallReason",
  "supersedesId",
  "supersedeReason",
  "withdrawnOn",
  "firstSeen",
];

/** A document as a point of a chart names it. */
const DOCUMENT = jsonObject({
  title: "x.title",
  language: "x.language",
  publisher: "x.publisher",
  url: "x.url",
  published: "x.published",
});

const FIGURE = [
  "id",
  "documentId",
  "asOf",
  "asOfPrecision",
  "periodStart",
  "value",
  "low",
  "high",
  "qualifier",
  "computedBy",
  "registeredLate",
  "role",
  "knownFrom",
  ...RARE.filter((name) => name !== "firstSeen"),
]
  .map((name) => `f.${name}`)
  .join(", ");

/** The figures of one series as columns of equal length, in as-of order. */
export interface ReadColumns {
  candidates: Candidate[];
  /** JSON arrays as the database wrote them. */
  texts: Record<keyof Told, string>;
  /** The place of each figure's document in `documents`, a JSON array. */
  document: number[];
  documents: string;
}

/**
 * Every figure of a series that a reader may see on that day, as JSON that the database makes, with
 * what decides where each stands. A third of the time of reading figures and documents whole.
 */
export function readSeriesColumns(
  db: Db,
  series: Candidate["series"] & { id: string },
  organisations: ReadonlyMap<string, Organisation>,
  knownOn: CalendarDate | null,
): ReadColumns {
  const names = Object.keys(TOLD) as (keyof Told)[];
  const columns = [
    ...names.map((name) => `${jsonArray(`x.${TOLD[name]}`)} AS ${name}`),
    `${jsonArray("x.knownFrom")} AS knownFrom`,
    `${jsonArray("x.documentId")} AS documentId`,
    `${jsonArray("x.publisherId")} AS publisherId`,
    `${jsonArray(DOCUMENT)} AS documents`,
    `${jsonArray(
      jsonTuple(["x.id", ...RARE.map((name) => `x.${name}`)]),
      RARE.map((name) => `x.${name} IS NOT NULL`).join(" OR "),
    )} AS rare`,
  ];
  const row = readOne<
    Record<keyof Told | "knownFrom" | "documentId" | "publisherId" | "documents" | "rare", string>
  >(
    db,
    `SELECT ${columns.join(", ")} FROM (
       SELECT ${FIGURE}, ${publicStatus(knownOn)} AS "publicStatus", d.published, d.firstSeen,
         d.publisherId, d.title, d.language, d.url,
         coalesce(m.shortName, m.name, b.shortName, b.name) AS publisher
       FROM ${figuresWithSuccessors(knownOn)} JOIN Document d ON d.id = f.documentId
       LEFT JOIN Organisation b ON b.id = d.publisherId
       LEFT JOIN Organisation m ON m.id = b.mergedIntoId
       WHERE f.seriesId = @series AND ${mayLeave("f")} AND ${isKnown("f", knownOn)}
       ORDER BY f.asOf, f.id) x`,
    { series: series.id, ...(knownOn === null ? {} : { knownOn }) },
  );
  if (row === null) throw new Error("an aggregate without a row");
  const { knownFrom, documentId, publisherId, documents, rare, ...texts } = row;
  return {
    candidates: toCandidates(texts, { knownFrom, publisherId, rare }, series, organisations),
    texts,
    ...nameOnce(JSON.parse(documentId) as string[], documents),
  };
}

/** Documents that several figures are from, by `ids`, are told once, where the first of them stands. */
function nameOnce(
  ids: readonly string[],
  documents: string,
): Pick<ReadColumns, "document" | "documents"> {
  const places = new Map<string, number>();
  const firsts: number[] = [];
  const document = ids.map((id, i) => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, firsts.length);
    return firsts.push(i) - 1;
  });
  if (firsts.length === ids.length) return { document, documents };
  const all = JSON.parse(documents) as unknown[];
  return { document, documents: JSON.stringify(firsts.map((i) => all[i])) };
}

function toCandidates(
  texts: Record<keyof Told, string>,
  others: { knownFrom: string; publisherId: string; rare: string },
  series: Candidate["series"] & { id: string },
  organisations: ReadonlyMap<string, Organisation>,
): Candidate[] {
  const told = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, JSON.parse(text)]),
  ) as unknown as Told;
  const knownFrom = JSON.parse(others.knownFrom) as (CalendarDate | null)[];
  const publishers = JSON.parse(others.publisherId) as (string | null)[];
  const rare = new Map((JSON.parse(others.rare) as Rare[]).map((one) => [one[0], one]));
  return told.figure.map((id, i) => {
    const [
      ,
      roleReason,
      eventId,
      fallReason,
      supersedesId,
      supersedeReason,
      withdrawnOn,
      firstSeen,
    ] = rare.get(id) ?? NONE;
    return {
      figure: {
        id,
        seriesId: series.id,
        asOf: at(told.asOf, i),
        asOfPrecision: at(told.asOfPrecision, i),
        periodStart: told.periodStart[i] ?? null,
        registeredLate: told.registeredLate[i] ?? null,
        qualifier: at(told.qualifier, i),
        value: told.value[i] ?? null,
        low: told.low[i] ?? null,
        high: told.high[i] ?? null,
        role: at(told.role, i),
        roleReason,
        eventId,
        computedBy: told.computedBy[i] ?? null,
        fallReason,
        supersedesId,
        supersedeReason,
        knownFrom: knownFrom[i] ?? null,
        withdrawnOn,
      },
      status: at(told.status, i),
      series,
      document: {
        published: told.published[i] ?? null,
        firstSeen,
        publisher: organisations.get(publishers[i] ?? "") ?? null,
      },
    };
  });
}

const NONE: Rare = ["", null, null, null, null, null, null, null];

/** The value of a column that has one for each row. */
function at<Value>(column: readonly Value[], i: number): Value {
  const value = column[i];
  if (value === undefined) throw new RangeError(`a column ends before row ${i}`);
  return value;
}
