import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantity, rangeQuantity, NOT_AVAILABLE } from "@/lib/domain/bounds";
import { QUALIFIERS } from "@/lib/domain/codes";
import type { ImportedRow } from "@/lib/domain/import/imported-row";
import type { ReportedFigure } from "@/lib/domain/model";
import { makeRowMapper } from "@/lib/schema/import/map-row";
import { suggestMapping } from "@/lib/schema/import/suggest-mapping";
import { makeOrganisation, makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { formatCsv } from "@/lib/formats/csv";
import { writeXlsx } from "@/lib/formats/xlsx";
import { ALL_FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { readTable } from "./read-table";
import type { TableSource } from "./table-source";

async function readAll(source: TableSource) {
  const table = await readTable(source);
  const { mapping, sure } = suggestMapping(table);
  const map = makeRowMapper(mapping, table.reading, table.headings);
  const rows: ImportedRow[] = [];
  for await (const part of table.rows()) rows.push(...part.flatMap(map));
  return { table, mapping, sure, rows };
}

/** The seven files of fourteen columns. */
const FILES = readdirSync("prisma/data").filter(
  (name) => name.endsWith(".csv") && !name.includes("revisions"),
);

describe("the shipped files", () => {
  it.each(FILES)("%s maps itself without a problem", async (name) => {
    const { rows, sure, mapping } = await readAll(`prisma/data/${name}`);
    expect(sure.every(Boolean)).toBe(true);
    expect(mapping.columns.every(({ kind }) => kind === "field")).toBe(true);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(rows.length).toBeGreaterThan(70);
  });

  it("are read in our codes", async () => {
    const { rows } = await readAll("prisma/data/libya-2019.csv");
    expect(rows[2]?.row).toBe(4);
    expect(rows[2]?.headings).toMatchObject({ origin: "source_org", place: "location" });
    const { document_url: url, ...texts } = rows[2]?.texts ?? {};
    expect(url).toContain("round-25");
    expect(texts).toEqual({
      crisis: "Libya 2019",
      indicator: "displaced",
      value: "172541",
      qualifier: "exact",
      population: "all",
      measure: "stock",
      period_start: "",
      as_of: "2019-03-31",
      published: "",
      origin: "IOM",
      dataset: "DTM",
      document_title: "DTM Libya IDP and Returnee Report, Round 25 (April-May 2019)",
      place: "Libya",
      note: "round 24 baseline quoted in round 25; as-of date inferred; publication date unknown",
    });
    expect(rows[0]?.texts.population).toBe("civilians");
    expect(new Set(rows.map(({ texts }) => texts.qualifier))).toEqual(
      new Set(["exact", "at_least", "about"]),
    );
  });
});

describe("our own export with all fields", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("=1+1", "'=1", "a;b\r\nc", '"', "قُتل ٤٠٠, «أكثر»", "-5", "N/A", "\tx"),
  );
  const kept = text.map((one) => one.replace(/(?![\t\n\r])\p{Cc}|\uFFFD/gu, ""));
  const note = fc.option(
    kept.filter((one) => one.trim() !== ""),
    { nil: null },
  );
  const count = fc.integer({ min: 0, max: 1_000_000_000 });
  const stated = fc.oneof(
    fc
      .tuple(fc.constantFrom(...QUALIFIERS), count)
      .map(([word, n]) =>
        word === "range" || word === "not_available" ? NOT_AVAILABLE : quantity(word, n),
      ),
    fc.tuple(count, count).map(([a, b]) => rangeQuantity(Math.min(a, b), Math.max(a, b))),
  );
  const figure = fc
    .record({
      stated,
      note,
      excerpt: note,
      title: kept,
      households: fc.option(count, { nil: null }),
    })
    .map(({ stated: amount, title, ...rest }): ReportedFigure => {
      const series = makeSeries({ dataset: "flash", origin: makeOrganisation("OCHA") });
      const via = [makeOrganisation("UN"), makeOrganisation("the-independent")];
      return makeReported(series, "2019-05-08", amount, {
        figure: { ...rest, via, asOfPrecision: "month", provisional: true },
        document: { title: title.trim() === "" ? "x" : title, language: "ar" },
      });
    });

  it("is read back from a workbook, as CSV is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(figure, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (figures, hxl) => {
          const { rows, table } = await readAll(() =>
            writeXlsx({
              sheet: "figures",
              columns: ALL_FIGURE_COLUMNS,
              parts: onePart(figures),
              hxl,
              rightToLeft: false,
              note: () => ({ title: "x", language: "en", rightToLeft: false, sections: [] }),
              noteSheet: "Read me",
              at: new Date("2019-05-09T00:00:00Z"),
            }),
          );
          expect(table.reading).toMatchObject({ format: "xlsx", sheet: "figures" });
          expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
          expect(rows.map(({ texts }) => texts)).toEqual(figures.map(textsOf));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is read back text by text, whatever the figures", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(figure, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
        async (figures, bom, hxl) => {
          const csv = formatCsv(figures, ALL_FIGURE_COLUMNS, { bom, hxl });
          const { rows, sure } = await readAll(async function* () {
            yield new TextEncoder().encode(csv);
          });
          expect(sure.every(Boolean)).toBe(true);
          expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
          expect(rows.map(({ texts }) => texts)).toEqual(figures.map(textsOf));
        },
      ),
      { numRuns: 200 },
    );
  });
});

async function* onePart<Row>(rows: Row[]) {
  yield rows;
}

const DERIVED = new Set(["revision", "superseded_by", "updated_at"]);

/** What a person would type for each column of the export. */
function textsOf(reported: ReportedFigure): Record<string, string> {
  const columns = ALL_FIGURE_COLUMNS.filter(({ name }) => !DERIVED.has(name));
  return Object.fromEntries(
    columns.map(({ name, read }) => {
      const cell = read(reported);
      const spelt = Array.isArray(cell) ? cell.join("; ") : String(cell ?? "");
      return [name, spelt];
    }),
  );
}
