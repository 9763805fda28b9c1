import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { NO_FILTER, SORT_KEYS, type FigureFilter } from "@/lib/domain/figure-filter";
import type { LocalizedName, ReportedFigure } from "@/lib/domain/model";
import { DEFAULT_SORT } from "@/lib/schema/figure-query-format";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { plantCrisis, plantFigure } from "@/lib/testing/plant";
import { queryFigures, streamFigures } from "./query-figures";
import { listSeries } from "./query-series";

useSeededDatabase();

interface PlaceRow {
  id: string;
  slug: string;
  pcode: string | null;
  country: string | null;
  parentId: string | null;
}

const EVERY = ["superseded", "withdrawn"] as FigureFilter["status"];
let all: ReportedFigure[];
let places: Map<string, PlaceRow>;
let aliases: { alias: string; organisationId: string }[];

async function readAllOf(filter: FigureFilter): Promise<ReportedFigure[]> {
  const rows: ReportedFigure[] = [];
  for await (const part of streamFigures(filter, DEFAULT_SORT)) rows.push(...part);
  return rows;
}

beforeAll(async () => {
  const db = driver();
  plantCrisis(db);
  // Ties and missing values, so that every order has something to get wrong.
  for (let i = 0; i < 40; i++) {
    plantFigure(db, {
      id: `p${i}`,
      value: i % 3 === 0 ? null : i % 5,
      asOf: `2020-01-0${1 + (i % 4)}`,
    });
  }
  db.prepare("UPDATE Figure SET note = '100% of_all \\ wounded' WHERE id = 'p1'").run();
  all = await readAllOf({ ...NO_FILTER, status: EVERY });
  const rows = db.prepare<[], PlaceRow>("SELECT * FROM Place").all();
  places = new Map(rows.map((row) => [row.id, row]));
  aliases = db.prepare<[], (typeof aliases)[number]>("SELECT * FROM OrganisationAlias").all();
});

function isBelow(placeId: string, codes: string[]): boolean {
  let place = places.get(placeId);
  while (place !== undefined) {
    const names = [place.slug, place.pcode, place.country];
    if (names.some((name) => name !== null && codes.includes(name))) return true;
    place = places.get(place.parentId ?? "");
  }
  return false;
}

function namesOf({ en, fr, ar }: LocalizedName): (string | null)[] {
  return [en, fr, ar];
}

function saysWord(row: ReportedFigure, word: string): boolean {
  const { figure, series, document } = row;
  const organisations = [series.origin, ...figure.via];
  if (document.publisher) organisations.push(document.publisher);
  const texts = [
    document.title,
    figure.note,
    ...namesOf(series.place.name),
    ...organisations.flatMap(({ code, shortName, name }) => [
      code,
      ...namesOf(name),
      ...(shortName ? namesOf(shortName) : []),
    ]),
    ...aliases.flatMap(({ alias, organisationId }) =>
      organisations.some(({ id }) => id === organisationId) ? [alias] : [],
    ),
  ];
  const lower = (text: string): string => text.replace(/[A-Z]/g, (c) => c.toLowerCase());
  return texts.some((text) => lower(text ?? "").includes(lower(word)));
}

/** The same filter, said again without SQL. */
function matches(row: ReportedFigure, filter: FigureFilter): boolean {
  const { figure, series, document, status } = row;
  const among = (values: readonly string[], value: string | null): boolean =>
    values.length === 0 || values.includes(value ?? "");
  return (
    among(["published", ...filter.status], status) &&
    among(filter.crisis, series.crisis.slug) &&
    among(filter.series, series.id) &&
    among(filter.indicator, series.indicator) &&
    among(filter.population, series.population) &&
    among(filter.measure, series.measure) &&
    among(filter.unit, series.unit) &&
    among(filter.origin, series.origin.code) &&
    among(filter.dataset, series.dataset) &&
    among(filter.document, document.id) &&
    among(filter.role, figure.role) &&
    (filter.place.length === 0 || isBelow(series.place.id, filter.place)) &&
    (filter.from === null || figure.asOf >= filter.from) &&
    (filter.to === null || figure.asOf <= filter.to) &&
    (filter.q?.split(" ") ?? []).every((word) => saysWord(row, word))
  );
}

const FILTERS: Partial<FigureFilter>[] = [
  {},
  { crisis: ["libya-2019"] },
  { crisis: ["libya-2019", "sudan-2023"], indicator: ["killed", "injured"] },
  { indicator: ["displaced"], measure: ["stock"] },
  { population: ["children", "women"] },
  { unit: ["movements", "households"] },
  { origin: ["WHO"] },
  { origin: ["OCHA", "IOM"], status: EVERY },
  { dataset: ["flash"] },
  { place: ["LBY"] },
  { place: ["xa-land"] },
  { place: ["XA01"] },
  { document: ["planted0document"] },
  { role: ["triangulation"] },
  { status: ["superseded"] },
  { status: ["withdrawn"] },
  { from: "2019-04-04", to: "2019-05-08" },
  { q: "tripoli" },
  { q: "WHO sitrep" },
  { q: "100% of_all" },
  { q: "\\ WOUNDED" },
  { q: "%" },
  { q: "Old Origin" },
  { crisis: ["ukraine-2022"], status: EVERY, from: "2022-03-01", to: "2022-04-01" },
];

describe.each(FILTERS)("the filter %j", (part) => {
  const filter = { ...NO_FILTER, ...part };

  it("finds what it says, in lists, downloads and counts", async () => {
    const expected = all.filter((row) => matches(row, filter)).map(({ figure }) => figure.id);
    const streamed = (await readAllOf(filter)).map(({ figure }) => figure.id);
    expect(streamed).toEqual(expected);
    const page = await queryFigures({ filter, sort: DEFAULT_SORT, limit: 1000, cursor: null });
    expect(page.rows.map(({ figure }) => figure.id)).toEqual(expected.slice(0, 1000));
    expect(page.total).toBe(expected.length);
    const series = await listSeries(filter);
    expect(series.reduce((sum, { figures }) => sum + figures, 0)).toBe(expected.length);
  });
});

it("has figures for the filters to find", () => {
  const idle = FILTERS.filter(
    (part) => !all.some((row) => matches(row, { ...NO_FILTER, ...part })),
  );
  expect(idle.filter(({ q, dataset, status }) => !q && !dataset && !status)).toEqual([]);
});

const SORTS = SORT_KEYS.flatMap((key) => [true, false].map((descending) => ({ key, descending })));

describe.each(SORTS)("a walk by $key, descending: $descending", (sort) => {
  it("meets every figure once and in order, whatever the size of its steps", async () => {
    const filter = { ...NO_FILTER, crisis: ["planted", "sudan-2023"], status: EVERY };
    const whole = await queryFigures({ filter, sort, limit: 1000, cursor: null });
    const walked: ReportedFigure[] = [];
    let cursor: string | null = null;
    do {
      const page = await queryFigures({ filter, sort, limit: 7, cursor });
      walked.push(...page.rows);
      cursor = page.nextCursor;
    } while (cursor !== null);
    const expected = all
      .filter((row) => matches(row, filter))
      .toSorted((a, b) => compare(a, b, sort));
    const ids = (rows: ReportedFigure[]): string[] => rows.map(({ figure }) => figure.id);
    expect(ids(walked)).toEqual(ids(expected));
    expect(ids(whole.rows)).toEqual(ids(expected));
  });
});

function compare(a: ReportedFigure, b: ReportedFigure, sort: (typeof SORTS)[number]): number {
  const keyOf = ({ figure, document }: ReportedFigure): string | number | null =>
    sort.key === "published" ? document.published : figure[sort.key];
  const [x, y] = [keyOf(a), keyOf(b)];
  const sign = sort.descending ? -1 : 1;
  if (x !== y) return x === null ? 1 : y === null ? -1 : x < y ? -sign : sign;
  return a.figure.id < b.figure.id ? -sign : sign;
}

describe("knownOn", () => {
  it.each(["2019-05-09", "2022-06-01", "2023-01-01", "2024-05-01"] as CalendarDate[])(
    "%s gives what could be known, each figure in the edition of the day",
    async (knownOn) => {
      const known = all.filter(({ figure }) => (figure.knownFrom ?? "9999") <= knownOn);
      const replaced = new Set(known.map(({ figure }) => figure.supersedesId));
      const expected = known
        .filter(
          ({ status, figure }) => status !== "withdrawn" || (figure.withdrawnOn ?? "") > knownOn,
        )
        .filter(({ figure }) => !replaced.has(figure.id));
      const rows = await readAllOf({ ...NO_FILTER, knownOn });
      expect(rows.map(({ figure }) => figure.id)).toEqual(expected.map(({ figure }) => figure.id));
      expect(rows.every(({ status }) => status === "published")).toBe(true);
    },
  );
});
