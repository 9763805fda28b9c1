import { describe, expect, it } from "vitest";
import { LIST_TYPES } from "@/lib/http/list-format";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as crises from "./crises/route";
import * as crisesCsv from "./crises.csv/route";
import * as crisesXlsx from "./crises.xlsx/route";
import * as crisesZip from "./crises.zip/route";
import * as figures from "./figures/route";
import * as figuresCsv from "./figures.csv/route";
import * as series from "./series/route";
import * as seriesCsv from "./series.csv/route";

useSeededDatabase();

const QUERY = "crisis=libya-2019";
const typeOf = (answer: Response): string | undefined =>
  answer.headers.get("content-type")?.split(";")[0];
const ask = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  callRoute(figures, `/api/v1/figures?${QUERY}${query}`, {}, headers);

describe("a list", () => {
  it.each([
    ["figures", figures, figuresCsv],
    ["series", series, seriesCsv],
    ["crises", crises, crisesCsv],
  ])("of %s is the file of its own address where CSV is asked for", async (_, list, file) => {
    const own = await (await callRoute(file, `/x.csv?${QUERY}`, {})).text();
    const byFormat = await callRoute(list, `/x?${QUERY}&format=csv`, {});
    const byAccept = await callRoute(list, `/x?${QUERY}`, {}, { Accept: "text/csv" });
    for (const answer of [byFormat, byAccept]) {
      expect(typeOf(answer)).toBe("text/csv");
      expect(answer.headers.get("vary")).toBe("Accept");
      expect(await answer.text()).toBe(own);
    }
  });

  it("comes as a workbook and as a package too", async () => {
    for (const [format, file] of [
      ["xlsx", crisesXlsx],
      ["zip", crisesZip],
    ] as const) {
      const answer = await callRoute(crises, `/x?format=${format}`, {});
      const own = await callRoute(file, "/x", {});
      expect(typeOf(answer)).toBe(LIST_TYPES[format]);
      expect(answer.headers.get("content-disposition")).toBe(
        own.headers.get("content-disposition"),
      );
      const sizes = await Promise.all([answer, own].map(async (one) => one.arrayBuffer()));
      expect(Math.abs((sizes[0]?.byteLength ?? 0) - (sizes[1]?.byteLength ?? 1))).toBeLessThan(200);
    }
  });

  it.each([
    [undefined, "application/json"],
    ["*/*", "application/json"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json"],
    ["application/*", "application/json"],
    ["application/json;q=0.2, text/csv;q=0.9", "text/csv"],
    ["text/*, application/json;q=0.5", "text/csv"],
    ["application/zip, */*;q=0.1", "application/zip"],
    ["application/json;q=0, */*", "text/csv"],
  ])("asked for with Accept: %s is %s", async (accept, type) => {
    const answer = await ask("&limit=1", accept === undefined ? {} : { Accept: accept });
    expect([answer.status, typeOf(answer)]).toEqual([200, type]);
    await answer.arrayBuffer();
  });

  it("lets format go before Accept, and keeps it in the address of the next page", async () => {
    const answer = await ask("&format=csv&limit=2", { Accept: "application/json" });
    expect(typeOf(answer)).toBe("text/csv");
    expect(answer.headers.get("link")).toMatch(/format=csv.*cursor=/);
    await answer.arrayBuffer();
  });

  it("says what it has where nothing that it has is accepted", async () => {
    for (const accept of ["text/html", "application/json;q=0", "image/*"]) {
      const answer = await ask("", { Accept: accept });
      expect(answer.status).toBe(406);
      expect(answer.headers.get("vary")).toBe("Accept");
      expect(await readJson(answer)).toMatchObject({
        type: "urn:as-reported:problem:not-acceptable",
        errors: [{ parameter: "Accept", allowed: Object.values(LIST_TYPES) }],
      });
    }
  });

  it.each(["&format=pdf", "&format=csv&format=csv", "&format="])("refuses %s", async (query) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(await readJson(answer)).toMatchObject({
      errors: [{ parameter: "format", allowed: ["json", "csv", "xlsx", "zip"] }],
    });
  });

  it("has a tag of its own in each format, and is told unchanged by it with Vary", async () => {
    const tags = new Set<string>();
    for (const format of ["json", "csv", "xlsx", "zip"]) {
      const answer = await ask(`&format=${format}&limit=1`);
      await answer.arrayBuffer();
      const tag = answer.headers.get("etag") ?? "";
      tags.add(tag);
      const again = await ask(`&format=${format}&limit=1`, { "If-None-Match": tag });
      expect([again.status, again.headers.get("vary")]).toEqual([304, "Accept"]);
    }
    expect(tags.size).toBe(4);
  });

  it("knows the parameters of the format that was asked for, and of no other", async () => {
    expect((await ask("&hxl=1")).status).toBe(400);
    const answer = await ask("&hxl=1", { Accept: "text/csv" });
    expect(await answer.text()).toContain("#crisis+code");
  });
});
