import { fromDayNumber, toDayNumber, type CalendarDate } from "@/lib/domain/calendar-date";
import type { FigureRecord, RecordBatch, SeriesRecord } from "@/lib/domain/record-batch";

/** Figures of one generated crisis: ten series of a thousand days. */
export const CRISIS_FIGURES = 10_000;
const SERIES = 10;
const DAYS = CRISIS_FIGURES / SERIES;
const FIRST_DAY = toDayNumber("2021-01-01");

const ORIGINS = ["ministry", "agency", "monitor"].map((name) => ({
  id: `bench0${name}`.padEnd(16, "0"),
  code: `bench-${name}`,
  name: { en: `Bench ${name}`, fr: null, ar: null },
  shortName: null,
  kind: "un" as const,
  aliases: [],
}));

const COUNTS = [
  ["killed", "all", "cumulative", "persons"],
  ["injured", "all", "cumulative", "persons"],
  ["killed", "children", "cumulative", "persons"],
  ["displaced", "all", "stock", "persons"],
] as const;

const plain = (en: string) => ({ en, fr: null, ar: null });
const idOf = (kind: string, number: number): string => `${kind}${String(number).padStart(15, "0")}`;

/**
 * The records of crisis `number`, the same ones each time: daily reports that quote ten counts of three
 * origins, every tenth a lower bound, every hundredth stated anew by a later edition, every fiftieth
 * relayed or with a note. The first brings the organisations of all.
 */
export function makeCrisis(number: number): RecordBatch {
  const crisisId = idOf("c", number);
  const place = {
    id: idOf("p", number),
    slug: `bench-${number}`,
    name: plain(`Land ${number}, north`),
    country: null,
    pcode: `BX${number}`,
    adminLevel: 0 as const,
    parentId: null,
    path: `/bench-${number}/`,
  };
  const series = Array.from({ length: SERIES }, (_, i) => makeSeries(number, i));
  const figures = series.flatMap((one, i) =>
    Array.from({ length: DAYS }, (_, day) => makeFigure(number, i, one, day)),
  );
  return {
    organisations: number === 0 ? ORIGINS : [],
    places: [place],
    crises: [
      {
        id: crisisId,
        slug: `bench-${number}`,
        name: plain(`Crisis ${number}`),
        summary: plain("Generated for measurements."),
        startDate: dayAt(0),
        endDate: null,
        countries: ["LBY"],
        glide: null,
        rank: number,
      },
    ],
    documents: Array.from({ length: DAYS }, (_, day) => ({
      id: idOf("d", number * DAYS + day),
      publisherId: ORIGINS[day % 3]?.id ?? null,
      title: `Situation report no. ${day}, "as received" on ${dayAt(day)}`,
      url: `https://reports.example.org/${number}/${day}`,
      language: "en",
      edition: dayAt(day),
      published: dayAt(day + 1),
      publishedBasis: "stated" as const,
      firstSeen: null,
      retrieved: null,
      note: null,
    })),
    series,
    events: [],
    figures,
    headlines: [
      { crisisId, slot: "killed", rank: 0, seriesId: idOf("s", number * SERIES) },
      { crisisId, slot: "injured", rank: 0, seriesId: idOf("s", number * SERIES + 1) },
      { crisisId, slot: "displaced", rank: 0, seriesId: idOf("s", number * SERIES + 3) },
    ],
  };
}

function dayAt(day: number): CalendarDate {
  return fromDayNumber(FIRST_DAY + day);
}

function makeSeries(number: number, i: number): SeriesRecord {
  const [indicator, population, measure, unit] = COUNTS[i % COUNTS.length] ?? COUNTS[0];
  const id = idOf("s", number * SERIES + i);
  return {
    id,
    key: id,
    crisisId: idOf("c", number),
    indicator,
    population,
    measure,
    unit,
    placeId: idOf("p", number),
    placeRole: "in",
    originId: ORIGINS[i % ORIGINS.length]?.id ?? "",
    dataset: i < COUNTS.length ? null : `dataset ${i}`,
    definition: null,
    baseline: measure === "cumulative" ? dayAt(0) : null,
    methodNote: null,
    rhythms: [{ days: 1, from: dayAt(0), to: null }],
    checkedOn: [],
    continuesId: null,
  };
}

function makeFigure(number: number, i: number, series: SeriesRecord, day: number): FigureRecord {
  const n = (number * SERIES + i) * DAYS + day;
  // Rises fast and levels off; a stock goes up and down.
  const risen = Math.round(20_000 * (1 - Math.exp(-day / 300))) + 5 * day;
  const value = series.measure === "stock" ? 50_000 + ((day * 7_919) % 9_000) : risen;
  const isBound = n % 10 === 0;
  // An edition comes a day after what it supersedes, of the same day.
  const isEdition = day % 100 === 1;
  const asOf = dayAt(isEdition ? day - 1 : day);
  return {
    id: idOf("f", n),
    seriesId: series.id,
    documentId: idOf("d", number * DAYS + day),
    qualifier: isBound ? "at_least" : "exact",
    value,
    low: value,
    high: isBound ? null : value,
    households: null,
    asOf,
    asOfHour: null,
    asOfPrecision: "day",
    asOfEarliest: null,
    asOfBasis: "stated",
    periodStart: series.baseline,
    periodStartBasis: series.baseline === null ? null : "stated",
    registeredLate: null,
    computedBy: null,
    partOfId: null,
    additionalToId: null,
    eventId: null,
    page: null,
    excerpt: null,
    note: n % 50 === 7 ? `The source says: "verified", of ${day} sites` : null,
    provisional: false,
    role: "recommended",
    roleReason: null,
    fallReason: null,
    supersedesId: isEdition ? idOf("f", n - 1) : null,
    supersedeReason: isEdition ? "correction" : null,
    knownFrom: dayAt(day + 1),
    knownBasis: "published",
    status: "published",
    viaIds: n % 50 === 0 ? [ORIGINS[(i + 1) % ORIGINS.length]?.id ?? ""] : [],
    withdrawnOn: null,
    withdrawnBy: null,
    withdrawnReason: null,
  };
}
