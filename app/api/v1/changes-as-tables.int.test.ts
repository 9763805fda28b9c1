import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME as AT } from "@/lib/testing/enter-reports";
import { approveOne, correctOne, publishOne, rosa } from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import { readZip } from "@/lib/testing/read-zip";
import { EXPORTED_FIGURES } from "@/lib/work/export-figures";
import { withdrawFigure } from "@/lib/work/withdraw-figure";
import * as figures from "./figures/route";
import * as figuresCsv from "./figures.csv/route";
import * as figuresJson from "./figures.json/route";
import * as figuresXlsx from "./figures.xlsx/route";
import * as figuresZip from "./figures.zip/route";

useSeededDatabase();

type Line = { [column: string]: string };
interface Pull {
  data: { id: string; history?: { id: string }[] }[];
  removed: { id: string }[];
}
interface Problem {
  errors: { parameter: string }[];
}

const ASKED = "crisis=planted&updatedSince=1970-01-01&includeHistory=1&fields=id,value,status";
let corrected = "";
let gone = "";

beforeAll(async () => {
  plantCrisis(driver());
  corrected = await publishOne("tables", { value: "500" });
  await correctOne(corrected, 1, "tables", { value: "501" });
  await approveOne(corrected);
  gone = await publishOne("tables too");
  await withdrawFigure(rosa, {
    figureId: gone,
    baseRevision: 1,
    by: "source",
    on: "2020-02-01",
    reason: "error",
    at: AT,
  });
});

describe("changes and earlier revisions as tables", () => {
  it("are the same as CSV, as a workbook and as a package, and those of JSON", async () => {
    const csv = await callRoute(figuresCsv, `/f.csv?${ASKED}`, {});
    const through = csv.headers.get("x-updated-through") ?? "";
    const rows = parse<Line>(await csv.text(), { columns: true });
    const names = ["id", "value", "status", "revision", "updated_at", "removed", "earlier"];
    expect(Object.keys(rows[0] ?? {})).toEqual(names);
    const ofOne = rows.filter((row) => row["id"] === corrected);
    expect(ofOne.map(({ value, revision, earlier }) => [value, revision, earlier])).toEqual([
      ["501", "2", ""],
      ["500", "1", "entered"],
    ]);
    expect(rows.find((row) => row["id"] === gone)).toMatchObject({
      status: "withdrawn",
      removed: "withdrawn_by_source",
    });
    const json = await readJson<Pull>(callRoute(figuresJson, `/f.json?${ASKED}`, {}));
    const states = json.data.flatMap(({ history = [], ...one }) => [one, ...history]);
    const told = [...states, ...json.removed].map((one) => one.id);
    expect(rows.map((row) => row["id"]).join()).toBe(told.join());

    const xlsx = await callRoute(figuresXlsx, `/f.xlsx?${ASKED}`, {});
    expect(xlsx.headers.get("x-updated-through")).toBe(through);
    const [sheet, note] = await readExcelFile(Buffer.from(await xlsx.arrayBuffer()));
    const asText = (line: readonly unknown[]) => line.map((cell) => String((cell as string) ?? ""));
    expect(sheet?.data.map(asText)).toEqual([names, ...rows.map((row) => Object.values(row))]);
    const said = (note?.data ?? []).map((row) => row.join("\t"));
    expect(said).toContain(`Holds what was published by\t${through}`);
    expect(said).toContain("updatedSince\t1970-01-01T00:00:00.000Z");
    expect(said).toContain("includeHistory\t1");

    const zip = await callRoute(figuresZip, `/f.zip?${ASKED}`, {});
    expect(zip.headers.get("x-updated-through")).toBe(through);
    const files = readZip(Buffer.from(await zip.arrayBuffer()));
    const table = [...files].find(([name]) => name.endsWith(".csv"))?.[1] ?? "";
    expect(parse<Line>(table, { columns: true })).toEqual(rows);
    const folder = mkdtempSync(join(tmpdir(), "as-reported-package-"));
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const descriptor = JSON.parse(files.get("datapackage.json")?.toString() ?? "") as object;
    const found = await Package.load(descriptor, { basePath: folder });
    expect(found.errors.map(({ message }) => message)).toEqual([]);
    // Reading checks that rows are told apart by their key.
    expect(await found.resources[0]?.read({ keyed: true })).toHaveLength(rows.length);
    rmSync(folder, { recursive: true });
  });

  it("counts beforehand how many rows a sheet will have", async () => {
    const checked = await EXPORTED_FIGURES.check(
      "xlsx",
      new URLSearchParams("crisis=planted&updatedSince=1970-01-01&includeHistory=1"),
      [],
    );
    if (!checked.ok) throw new Error("refused");
    for (const request of [checked, { ...checked, updatedSince: null }]) {
      let rows = 0;
      const { parts } = await EXPORTED_FIGURES.open(request);
      for await (const part of parts) rows += part.length;
      expect(rows).toBeGreaterThan(1);
      expect(await EXPORTED_FIGURES.count(request)).toBe(rows);
    }
  });

  it.each(["csv", "xlsx", "zip"])(
    "refuses earlier revisions as rows of %s that no id tells apart",
    async (format) => {
      const query = `includeHistory=1&fields=value&format=${format}`;
      const answer = await callRoute(figures, `/f?${query}`, {});
      expect(answer.status).toBe(400);
      expect((await readJson<Problem>(answer)).errors).toMatchObject([{ parameter: "fields" }]);
    },
  );
});
