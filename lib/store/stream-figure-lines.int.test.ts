import { beforeAll, describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { NO_FILTER, type FigureFilter, type FigureSort } from "@/lib/domain/figure-filter";
import { streamCsv } from "@/lib/formats/csv";
import { selectColumns } from "@/lib/formats/column";
import { ALL_FIGURE_COLUMNS, FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { useSeededDatabase } from "@/lib/testing/database";
import { plant, plantCrisis, plantDocument, plantFigure } from "@/lib/testing/plant";
import { driver } from "./connection";
import { streamFigureLines } from "./stream-figure-lines";
import { readFigureParts } from "./stream-figures";
import { streamOneState } from "./stream-one-state";

useSeededDatabase();

const USUAL = FIGURE_COLUMNS.map(({ name }) => name);
const ALL = ALL_FIGURE_COLUMNS.map(({ name }) => name);
const LATEST: FigureSort = { key: "asOf", descending: true };
const DAY = parseCalendarDate("2019-06-01");

const SIGNS = "=+-@\t\r\n\"', ;".split("");
const NASTY = SIGNS.flatMap((sign) => [
  sign,
  `${sign}a`,
  `a${sign}`,
  `'${sign}a`,
  `a${sign}b`,
]).concat(
  ["", " ", "''=1", "'a", "é", "\u00a0a", "a\u2009", "\ufeffa", "a\u3000", "قال", "0", '~a"', 'A"'],
  ["a\u2028", "[x]", "_x_", "`x", "{x}", "😀", "A😀", "a\r\nb", 'say "no", then\n', "1,000", "-1"],
);

beforeAll(() => {
  plantCrisis(driver());
  NASTY.forEach((text, i) => {
    const id = `nasty${String(i).padStart(3, "0")}`;
    plant(driver(), "Organisation", { id, code: `${id}${text}`, name: text, kind: "media" });
    const document = { title: text, url: text, publisherId: id, language: text };
    plantDocument(driver(), { id, ...document, published: i % 2 === 0 ? null : "2020-01-10" });
    plantFigure(driver(), {
      id,
      documentId: id,
      note: text,
      page: text,
      excerpt: text,
      computedBy: text,
      value: i,
      asOf: "2020-01-02",
    });
    for (const position of [0, 1]) {
      plant(driver(), "FigureVia", { figureId: id, position, organisationId: id });
    }
  });
  plantFigure(driver(), {
    id: "gone",
    asOf: "2020-02-01",
    status: "withdrawn",
    withdrawnBy: "source",
    withdrawnOn: "2020-03-01",
    withdrawnReason: "=never, said",
  });
});

async function readFast(filter: FigureFilter, sort: FigureSort, names: string[]): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of streamFigureLines(filter, sort, names)) parts.push(part);
  return Buffer.concat(parts).toString();
}

async function readPlain(filter: FigureFilter, sort: FigureSort, names: string[]): Promise<string> {
  const columns = selectColumns(ALL_FIGURE_COLUMNS, names);
  let text = "";
  for await (const part of streamCsv(
    streamOneState((db) => readFigureParts(db, filter, sort)),
    columns,
    {
      bom: false,
      hxl: false,
    },
  )) {
    text += part;
  }
  return text.slice(text.indexOf("\r\n") + 2);
}

/** Line by line, so that a difference can be read. */
async function expectEqual(filter: FigureFilter, sort: FigureSort, names: string[]): Promise<void> {
  const [fast, plain] = [await readFast(filter, sort, names), await readPlain(filter, sort, names)];
  expect(plain.length).toBeGreaterThan(0);
  expect(fast.split("\r\n")).toEqual(plain.split("\r\n"));
}

describe("lines made by the database", () => {
  it.each(
    (["asOf", "published", "value"] as const).flatMap((key) =>
      [true, false].map((descending): FigureSort => ({ key, descending })),
    ),
  )(
    "are those of the plain query, with every column, by $key, descending $descending",
    async (sort) => {
      const status: FigureFilter["status"] = ["superseded", "withdrawn"];
      await expectEqual({ ...NO_FILTER, status }, sort, ALL);
    },
  );

  it.each<[string, Partial<FigureFilter>]>([
    ["without a filter", {}],
    ["of a crisis", { crisis: ["libya-2019"] }],
    ["of a place and an origin", { place: ["LBY"], origin: ["WHO"] }],
    ["of a period", { from: DAY, to: parseCalendarDate("2022-01-01") }],
    ["as known on a day", { knownOn: DAY, status: ["superseded"] }],
    [
      "as known before a withdrawal",
      { knownOn: parseCalendarDate("2020-02-15"), crisis: ["planted"] },
    ],
    [
      "after it",
      { knownOn: parseCalendarDate("2020-03-15"), crisis: ["planted"], status: ["withdrawn"] },
    ],
    ["that hold a word", { q: "report" }],
  ])("are those of the plain query %s", async (_, filter) => {
    await expectEqual({ ...NO_FILTER, ...filter }, LATEST, USUAL);
    await expectEqual({ ...NO_FILTER, ...filter }, LATEST, ALL);
  });

  it("have the columns asked for, in that order", async () => {
    await expectEqual(NO_FILTER, LATEST, ["crisis", "note", "place", "unit", "id", "crisis"]);
    await expectEqual(NO_FILTER, LATEST, ["id"]);
  });

  it("know no other column", async () => {
    await expect(readFast(NO_FILTER, LATEST, ["id", "constructor"])).rejects.toThrow("no column");
  });

  it("are of one moment, whatever is written while they are read", async () => {
    const plain = await readPlain(NO_FILTER, LATEST, ["id", "note"]);
    let text = "";
    let parts = 0;
    for await (const part of streamFigureLines(NO_FILTER, LATEST, ["id", "note"])) {
      text += Buffer.from(part).toString();
      plantFigure(driver(), { id: `late${parts}`, asOf: "1990-01-01" });
      driver().prepare("UPDATE Figure SET note = 'changed' WHERE id = 'nasty000'").run();
      parts += 1;
    }
    expect(parts).toBeGreaterThan(2);
    expect(text).toBe(plain);
  });
});
