import { formatCell } from "@/lib/formats/csv-cell";
import { writeXlsx } from "@/lib/formats/xlsx";

const HEAD = [
  "crisis",
  "indicator",
  "value",
  "qualifier",
  "population",
  "measure",
  "period_start",
  "as_of",
  "published",
  "source_org",
  "document_title",
  "document_url",
  "location",
  "note",
];

const DAY_MS = 24 * 60 * 60 * 1000;

function dayAfter(start: number, days: number): string {
  return new Date(start + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Rows in the fourteen columns that many use: 200 places with daily running totals that grow, of the
 * killed and the injured, each told by that day's report.
 */
function* importRows(count: number): Generator<string[], void, void> {
  yield HEAD;
  const start = Date.UTC(2022, 0, 1);
  const counts = ["killed", "injured"];
  const places = 200;
  for (let index = 0; index < count; index++) {
    const day = Math.floor(index / (places * counts.length));
    const place = Math.floor(index / counts.length) % places;
    const indicator = counts[index % counts.length] ?? "killed";
    const value = 200 + place + day * 3 + (indicator === "injured" ? day * 2 : 0);
    const asOf = dayAfter(start, day);
    yield [
      "Bench 2022",
      indicator,
      String(value),
      "exact",
      "all",
      "cumulative",
      "2022-01-01",
      asOf,
      dayAfter(start, day + 1),
      "OCHA",
      `Situation report ${day + 1}, district ${place + 1}`,
      `https://example.org/reports/${day + 1}/${place + 1}`,
      `District ${place + 1}`,
      `as told by the authorities of district ${place + 1}`,
    ];
  }
}

/** The same as CSV. */
export function* importCsv(count: number): Generator<Uint8Array, void, void> {
  let text = "";
  for (const cells of importRows(count)) {
    text += `${cells.map((cell) => formatCell(cell)).join(",")}\r\n`;
    if (text.length < 64_000) continue;
    yield new TextEncoder().encode(text);
    text = "";
  }
  yield new TextEncoder().encode(text);
}

const DATES = new Set(["period_start", "as_of", "published"]);

/** The same as a workbook: numbers and dates are cells of their kind. */
export function importXlsx(count: number): AsyncGenerator<Uint8Array, void, void> {
  return writeXlsx<string[]>({
    sheet: "rows",
    columns: HEAD.map((name, index) => ({
      name,
      read: (cells) => (name === "value" ? Number(cells[index]) : (cells[index] ?? "")),
      type: name === "value" ? "integer" : DATES.has(name) ? "date" : "text",
    })),
    parts: inParts(importRows(count)),
    hxl: false,
    rightToLeft: false,
    note: () => ({ title: "x", language: "en", rightToLeft: false, sections: [] }),
    noteSheet: "Read me",
    at: new Date(0),
  });
}

async function* inParts(rows: Generator<string[]>): AsyncGenerator<string[][], void, void> {
  rows.next(); // The headings.
  let part: string[][] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < 1_000) continue;
    yield part;
    part = [];
  }
  yield part;
}
