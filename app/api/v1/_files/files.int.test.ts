import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { ALL_FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { readZip } from "@/lib/testing/read-zip";
import * as crisesCsv from "@/app/api/v1/crises.csv/route";
import * as crisesJson from "@/app/api/v1/crises.json/route";
import * as crisesXlsx from "@/app/api/v1/crises.xlsx/route";
import * as crisesZip from "@/app/api/v1/crises.zip/route";
import * as documentsCsv from "@/app/api/v1/documents.csv/route";
import * as documentsJson from "@/app/api/v1/documents.json/route";
import * as documentsXlsx from "@/app/api/v1/documents.xlsx/route";
import * as documentsZip from "@/app/api/v1/documents.zip/route";
import * as eventsCsv from "@/app/api/v1/events.csv/route";
import * as eventsJson from "@/app/api/v1/events.json/route";
import * as eventsXlsx from "@/app/api/v1/events.xlsx/route";
import * as eventsZip from "@/app/api/v1/events.zip/route";
import * as figuresCsv from "@/app/api/v1/figures.csv/route";
import * as figuresJson from "@/app/api/v1/figures.json/route";
import * as figuresXlsx from "@/app/api/v1/figures.xlsx/route";
import * as figuresZip from "@/app/api/v1/figures.zip/route";
import * as organisationsCsv from "@/app/api/v1/organisations.csv/route";
import * as organisationsJson from "@/app/api/v1/organisations.json/route";
import * as organisationsXlsx from "@/app/api/v1/organisations.xlsx/route";
import * as organisationsZip from "@/app/api/v1/organisations.zip/route";
import * as placesCsv from "@/app/api/v1/places.csv/route";
import * as placesJson from "@/app/api/v1/places.json/route";
import * as placesXlsx from "@/app/api/v1/places.xlsx/route";
import * as placesZip from "@/app/api/v1/places.zip/route";
import * as seriesCsv from "@/app/api/v1/series.csv/route";
import * as seriesJson from "@/app/api/v1/series.json/route";
import * as seriesXlsx from "@/app/api/v1/series.xlsx/route";
import * as seriesZip from "@/app/api/v1/series.zip/route";

useSeededDatabase();

const LISTS = {
  figures: { csv: figuresCsv, json: figuresJson, xlsx: figuresXlsx, zip: figuresZip },
  series: { csv: seriesCsv, json: seriesJson, xlsx: seriesXlsx, zip: seriesZip },
  crises: { csv: crisesCsv, json: crisesJson, xlsx: crisesXlsx, zip: crisesZip },
  organisations: {
    csv: organisationsCsv,
    json: organisationsJson,
    xlsx: organisationsXlsx,
    zip: organisationsZip,
  },
  documents: { csv: documentsCsv, json: documentsJson, xlsx: documentsXlsx, zip: documentsZip },
  events: { csv: eventsCsv, json: eventsJson, xlsx: eventsXlsx, zip: eventsZip },
  places: { csv: placesCsv, json: placesJson, xlsx: placesXlsx, zip: placesZip },
};
type List = keyof typeof LISTS;
type Format = keyof (typeof LISTS)[List];

async function take(list: List, format: Format, query: string): Promise<Buffer> {
  const answer = await callRoute(
    LISTS[list][format],
    `/api/v1/${list}.${format}?${query}`,
    {},
    {
      host: "figures.example.org",
    },
  );
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

type Line = Record<string, string>;

function readCsv(text: Buffer | string): Line[] {
  return parse(text, { columns: true });
}

/** A cell of whatever format as the CSV writes it. */
function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return Array.isArray(cell) ? cell.join("; ") : String(cell as string | number | boolean);
}

async function takeSheet(list: List, query: string): Promise<Line[]> {
  const [sheet] = await readExcelFile(await take(list, "xlsx", query), { trim: false });
  const [names = [], ...rows] = sheet?.data ?? [];
  return rows.map((row) =>
    Object.fromEntries(names.map((name, i) => [asText(name), asText(row[i])])),
  );
}

async function takeJson(list: List, query: string) {
  const { data, ...rest } = JSON.parse((await take(list, "json", query)).toString()) as {
    data: Record<string, unknown>[];
    nextCursor: string | null;
    meta: Record<string, unknown>;
  };
  const snake = (name: string) => name.replaceAll(/[A-Z]/g, (l) => `_${l.toLowerCase()}`);
  const lines = data.map((record) => {
    const flat = Object.entries(record).filter(([name]) => name !== "headlines");
    return Object.fromEntries(flat.map(([name, cell]) => [snake(name), asText(cell)]));
  });
  return { lines, ...rest };
}

const VIEWS: [List, string][] = [
  ["figures", "fields=all&crisis=libya-2019,ukraine-2022&status=superseded,withdrawn&sort=value"],
  ["figures", "crisis=gaza-2023&indicator=killed&knownOn=2024-01-31"],
  ["series", "crisis=sudan-2023"],
  ["crises", ""],
  ["organisations", ""],
  ["documents", ""],
  ["documents", "organisation=WHO,OCHA&q=libya"],
  ["events", ""],
  ["places", ""],
];

describe.each(VIEWS)("the files of %s?%s", (list, query) => {
  it("hold the same rows in the same order, whatever the format", async () => {
    const lines = readCsv(await take(list, "csv", query));
    expect(lines.length).toBeGreaterThan(5);
    const json = await takeJson(list, query);
    expect(json.lines).toEqual(lines);
    expect(json.nextCursor).toBeNull();
    expect(json.meta["total"]).toBe(lines.length);
    expect(await takeSheet(list, query)).toEqual(lines);
    const files = readZip(await take(list, "zip", query));
    const csv = [...files].find(([name]) => name.endsWith(".csv"))?.[1] ?? "";
    expect(csv.toString()).toBe((await take(list, "csv", query)).toString());
  });
});

it("hold what the database holds, every column of it", async () => {
  const query = "fields=all&status=superseded,withdrawn";
  const sheet = await takeSheet("figures", query);
  const byId = new Map(sheet.map((line) => [line["id"], line]));
  expect(Object.keys(sheet[0] ?? {})).toEqual(ALL_FIGURE_COLUMNS.map(({ name }) => name));
  const stored = driver()
    .prepare(
      `SELECT f.id, f.value, f.low, f.high, f.qualifier, f.asOf AS as_of, f.periodStart AS period_start,
         f.note, f.page, f.excerpt, f.knownFrom AS known_from, f.registeredLate AS registered_late,
         f.households, f.revision, d.title AS document_title, d.url AS document_url, d.published,
         s.indicator, s.measure, s.baseline, o.code AS origin, p.country
       FROM Figure f JOIN Document d ON d.id = f.documentId JOIN Series s ON s.id = f.seriesId
         JOIN Organisation o ON o.id = s.originId JOIN Place p ON p.id = s.placeId
       WHERE f.status = 'published' OR f.withdrawnBy = 'source'`,
    )
    .all() as (Line & { id: string })[];
  expect(stored.length).toBe(sheet.length);
  const different = stored.filter((row) =>
    Object.entries(row).some(([name, cell]) => byId.get(row.id)?.[name] !== asText(cell)),
  );
  expect(different).toEqual([]);
});

describe("an XLSX file", () => {
  it("types its cells and says what it is, in the language asked for", async () => {
    const query = "crisis=libya-2019&indicator=killed&to=2019-05-08&lang=fr";
    const [rows, note] = await readExcelFile(await take("figures", "xlsx", query));
    const [names = [], first = []] = rows?.data ?? [];
    const cell = (name: string) => first[names.indexOf(name)];
    expect(cell("as_of")).toBeInstanceOf(Date);
    expect(typeof cell("value")).toBe("number");
    expect(note?.sheet).toBe("Lisez-moi");
    const text = (note?.data ?? []).map((row) => row.join("\t")).join("\n");
    expect(text).toContain("indicator\tkilled");
    expect(text).toContain("WHO\tOrganisation mondiale de la Santé (OMS)");
    expect(text).toContain(`http://figures.example.org/api/v1/figures.xlsx?${query}`);
    expect(text).toContain("as_of\tDernier jour que couvre le nombre");
    expect(text).not.toContain("IDMC");
  });

  it.each(["en", "fr", "ar"])(
    "opens as readers of %s read, with the columns of CSV",
    async (lang) => {
      for (const list of Object.keys(LISTS) as List[]) {
        const file = await take(list, "xlsx", `lang=${lang}`);
        const [rows] = await readExcelFile(file);
        const [head = ""] = (await take(list, "csv", "")).toString().split("\r\n", 1);
        expect(rows?.data[0]?.join(",")).toBe(head);
        for (const sheet of ["sheet1", "sheet2"]) {
          const xml = readZip(file).get(`xl/worksheets/${sheet}.xml`)?.toString() ?? "";
          expect(xml.includes('rightToLeft="1"'), `${list} ${sheet}`).toBe(lang === "ar");
        }
      }
    },
  );
});

describe("a data package", () => {
  it("is valid, and every row of its table is of its schema's types", async () => {
    const folder = mkdtempSync(join(tmpdir(), "as-reported-package-"));
    const files = readZip(await take("figures", "zip", "fields=all&crisis=libya-2019"));
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const descriptor = JSON.parse(files.get("datapackage.json")?.toString() ?? "") as Descriptor;
    const found = await Package.load(descriptor, { basePath: folder });
    expect(found.errors.map(({ message }) => message)).toEqual([]);
    expect(found.valid).toBe(true);
    const rows = await found.resources[0]?.read({ keyed: true });
    rmSync(folder, { recursive: true });
    expect(rows?.length).toBeGreaterThan(100);
    expect(typeof rows?.[0]?.["revision"]).toBe("number");
    const csv = files.get(descriptor.resources[0]?.path ?? "") ?? Buffer.of();
    expect(descriptor.resources[0]).toMatchObject({
      bytes: csv.length,
      hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
    });
    const readme = files.get("README.md")?.toString() ?? "";
    expect(readme).toContain("- **crisis**: libya-2019");
    expect(descriptor.sources.map(({ title }) => title)).toContain(
      "World Health Organization (WHO)",
    );
  });

  it("is told invalid where its description or its table is", async () => {
    const folder = mkdtempSync(join(tmpdir(), "as-reported-package-"));
    const files = readZip(await take("figures", "zip", "crisis=libya-2019&limit=3"));
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const descriptor = files.get("datapackage.json")?.toString() ?? "";
    const broken = JSON.parse(descriptor.replace('"type": "date"', '"type": "day"')) as object;
    expect((await Package.load(broken, { basePath: folder })).valid).toBe(false);
    const wrong = JSON.parse(descriptor.replace('"type": "string"', '"type": "integer"')) as object;
    const found = await Package.load(wrong, { basePath: folder });
    await expect(found.resources[0]?.read({ keyed: true })).rejects.toThrow(
      "type and format mismatch",
    );
    rmSync(folder, { recursive: true });
  });

  it("names the licences of what its rows came from, and of nothing else", async () => {
    const licences = async (query: string) => {
      const files = readZip(await take("figures", "zip", query));
      const { licenses } = JSON.parse(
        files.get("datapackage.json")?.toString() ?? "",
      ) as Descriptor;
      return licenses.flatMap(({ name }) => name ?? []);
    };
    expect(await licences("crisis=libya-2019")).toEqual([]);
    expect(await licences("crisis=conflict-displacement&from=2024-01-01")).toEqual([
      "CC-BY-3.0-IGO",
    ]);
    expect(await licences("crisis=gaza-2023,west-bank-2023&from=2024-06-01")).toEqual(["other-pd"]);
  });
});

it.each(["json", "xlsx", "zip"] as const)(
  "a limit cuts %s off, and says where it goes on",
  async (format) => {
    const answer = await callRoute(LISTS.figures[format], `/x.${format}?limit=3&fields=id`, {});
    expect(answer.headers.get("link")).toContain("cursor=");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="as-reported.${format}"`,
    );
  },
);

it("takes no parameter that its format does not have", async () => {
  for (const [format, query] of [
    ["xlsx", "bom=1"],
    ["json", "lang=fr"],
    ["zip", "hxl=1"],
  ] as const) {
    const answer = await callRoute(LISTS.series[format], `/x?${query}`, {});
    expect(answer.status).toBe(400);
  }
});

interface Descriptor {
  licenses: { name?: string }[];
  sources: { title: string }[];
  resources: { path: string }[];
}
