import { beforeAll, expect, it } from "vitest";
import type { EntryReportText, EntryRowText } from "@/lib/domain/entry";
import { ENTRY_ERRORS, ENTRY_WARNINGS } from "@/lib/domain/entry-check";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { makeReport, makeRow } from "@/lib/testing/entry-reports";
import { previewText } from "@/lib/testing/import-files";
import { makeActor } from "@/lib/testing/people";
import { plant, plantCrisis, plantDocument, plantFigure, plantSeries } from "@/lib/testing/plant";
import { examineEntry } from "@/lib/work/examine-entry";
import { readPreviewRows } from "./read-import";

useSeededDatabase();

const reporter = makeActor("reporter");
const administrator = makeActor("administrator");
const AT = new Date("2026-11-01T10:00:00Z");

beforeAll(() => {
  const db = driver();
  plantCrisis(db);
  db.prepare("UPDATE Series SET baseline = '2020-01-01' WHERE id = 'planted0series00'").run();
  plantFigure(db, { id: "planted0figure01", value: 1000 });
  // Another source of the same: their lines are compared day by day.
  plant(db, "Organisation", { id: "planted0other000", code: "XOTHER", name: "Other", kind: "un" });
  plantSeries(db, { id: "planted0other0s0", originId: "planted0other000", baseline: "2020-01-01" });
  plantDocument(db, { id: "planted0otherdoc", published: "2020-01-13", publishedBasis: "stated" });
  plantFigure(db, {
    id: "planted0figure02",
    seriesId: "planted0other0s0",
    documentId: "planted0otherdoc",
    asOf: "2020-01-12",
    value: 5000,
  });
});

/** The row as a file has it. */
const cells = (row: EntryRowText, { crisis, document }: EntryReportText) => ({
  crisis,
  indicator: row.indicator,
  population: row.population,
  measure: row.measure,
  unit: row.unit,
  qualifier: row.qualifier,
  value: row.value,
  low: row.low,
  high: row.high,
  households: row.households,
  registered_late: row.registeredLate,
  place_slug: row.place,
  origin: row.origin,
  baseline: row.baseline,
  period_start: row.periodStart,
  as_of: row.asOf,
  fall_reason: row.fallReason,
  part_of: row.partOf,
  publisher: document.publisher,
  document_title: document.title,
  document_url: document.url,
  published: document.published,
});

async function findTyped(report: EntryReportText): Promise<string[]> {
  const { rows } = await examineEntry(reporter, { report, at: AT });
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  return rows.flatMap(({ findings }) => findings.map(({ level, code }) => `${level}:${code}`));
}

/** What becomes of the row of a file, and what is found about it. */
async function findImported(report: EntryReportText): Promise<string[]> {
  const lines = report.rows.map((row) => cells(row, report));
  const names = Object.keys(lines[0] ?? {});
  const text = [names, ...lines.map((line) => Object.values(line))]
    .map((line) => line.join(","))
    .join("\n");
  const { id } = await previewText(reporter, `${text}\n`);
  const found = Object.values((await readPreviewRows(reporter, { id })) ?? {}).flat();
  return found.flatMap(({ outcome, warnings, problems }) => [
    outcome,
    ...problems.map(({ code }) => `error:${code}`),
    ...warnings.map((code) => `warning:${code}`),
  ]);
}

type Case = [code: string, row: Partial<EntryRowText>, published?: string];

/** On record: 1000 as of 8 January, and 5000 of another source as of 12 January. */
const CASES: Case[] = [
  ["error:as_of_in_future", { asOf: "2027-01-08", value: "1010" }, "2020-01-20"],
  ["error:period_after_as_of", { measure: "new", baseline: "", periodStart: "2020-01-09" }],
  ["error:low_above_high", { qualifier: "range", value: "", low: "1020", high: "1010" }],
  ["error:part_above_whole", { population: "children", value: "1001" }],
  ["error:part_above_whole", { asOf: "2020-01-09", value: "1010", registeredLate: "2000" }],
  ["error:part_above_whole", { indicator: "missing", partOf: "planted0figure01", value: "1001" }],
  ["error:wrong_unit", { unit: "households", value: "10" }],
  ["error:fall_without_reason", { asOf: "2020-01-09", value: "900" }],
  ["warning:cumulative_fall", { asOf: "2020-01-09", value: "900", fallReason: "correction" }],
  ["warning:jump", { asOf: "2020-01-09", value: "8000" }],
  ["warning:transposed_digits", { asOf: "2020-01-09", value: "6100" }],
  ["warning:restates_day", { value: "1001" }],
  ["warning:differs_from_other_source", { asOf: "2020-01-12", value: "1010" }, "2020-01-13"],
  ["warning:as_of_after_publication", { asOf: "2020-01-12", value: "1010" }],
  ["warning:as_of_long_before_publication", { asOf: "2020-01-09", value: "1010" }, "2020-06-01"],
  ["warning:other_baseline", { asOf: "2020-01-09", value: "1010", periodStart: "2020-01-03" }],
];

/** What the form finds and a file says otherwise: how the row is read or what becomes of it. */
const SAID_OTHERWISE: [code: string, row: Partial<EntryRowText>, found: string[]][] = [
  ["error:negative", { value: "-5", asOf: "2020-01-09" }, ["error", "error:number_negative"]],
  ["warning:already_recorded", { value: "1000" }, ["duplicate"]],
];

const reportOf = (row: Partial<EntryRowText>, published = "2020-01-10") =>
  makeReport({ document: { title: "Another report", published }, rows: [makeRow(row)] });

it.each(CASES)("finds %s in a file as in the form: %j", async (code, row, published) => {
  const report = reportOf(row, published);
  const typed = await findTyped(report);
  expect(typed).toContain(code);
  // A row in error is left out, whatever else a person would be asked about it.
  const errors = typed.filter((one) => one.startsWith("error:"));
  const [, ...imported] = await findImported(report);
  expect(imported).toEqual(errors.length > 0 ? errors : typed);
});

it.each(SAID_OTHERWISE)("says %s of a file in another way: %j", async (code, row, found) => {
  const report = reportOf(row);
  expect(await findTyped(report)).toContain(code);
  expect(await findImported(report)).toEqual(found);
});

it("has a case for every error and warning of the form", () => {
  const codes = new Set([...CASES, ...SAID_OTHERWISE].map(([code]) => code.split(":")[1]));
  expect([...ENTRY_ERRORS, ...ENTRY_WARNINGS].filter((code) => !codes.has(code))).toEqual([]);
});

it("holds the rows of a file against the rows that they are a part of", async () => {
  const text = [
    "id,part_of,crisis,indicator,value,measure,place_slug,origin,baseline,as_of,publisher,document_title,published",
    "wholefigure00001,,planted,killed,2000,cumulative,xa-town,XORG,2020-01-01,2020-03-01,XORG,Parts,2020-03-02",
    "partfigure000001,wholefigure00001,planted,missing,2001,cumulative,xa-town,XORG,2020-01-01,2020-03-01,XORG,Parts,2020-03-02",
    "partfigure000002,wholefigure00001,planted,injured,2000,cumulative,xa-town,XORG,2020-01-01,2020-03-01,XORG,Parts,2020-03-02",
  ];
  const { preview } = await previewText(administrator, text.join("\n"));
  expect(preview.problems).toMatchObject([
    { row: 3, code: "part_above_whole", values: { by: "link", part: 2001, whole: 2000 } },
  ]);
  expect(preview.counts).toMatchObject({ error: 1, new: 2 });
});

it("leaves out rows of a file that are parts of each other, and what is a part of those", async () => {
  const head = "id,part_of,crisis,indicator,value,measure,place_slug,origin,baseline,as_of,dataset";
  const row = (id: string, partOf: string) =>
    `circle0000000${id},${partOf && `circle0000000${partOf}`},planted,killed,10,cumulative,xa-town,XORG,2020-01-01,2020-03-01,${id}`;
  const document = "publisher,document_title,published";
  const text = [
    `${head},${document}`,
    ...[
      row("001", "002"),
      row("002", "001"),
      row("003", "001"),
      row("004", ""),
      row("005", "004"),
    ].map((line) => `${line},XORG,Circles,2020-03-02`),
  ].join("\n");
  const { preview } = await previewText(administrator, text);
  expect(preview.problems).toMatchObject([
    { row: 2, field: "part_of", code: "links_to_itself" },
    { row: 3, field: "part_of", code: "row_left_out", rows: [3, 4], count: 2 },
  ]);
  expect(preview.counts).toMatchObject({ error: 3, new: 2 });
});
