import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { changesQuery } from "@/lib/store/read-changed-figures";
import { readAll } from "@/lib/store/sql";
import { NO_FILTER, type FigureFilter } from "@/lib/domain/figure-filter";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME as AT } from "@/lib/testing/enter-reports";
import {
  approveOne,
  correctOne,
  documentOf,
  publishOne,
  rosa,
  submitOne,
} from "@/lib/testing/office";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import { editRecord } from "@/lib/work/catalogue/edit-record";
import { readKeptRecord } from "@/lib/store/catalogue-read";
import { changeDocument } from "@/lib/work/change-document";
import { redactFigure } from "@/lib/work/redact-figure";
import { withdrawFigure } from "@/lib/work/withdraw-figure";
import * as figuresCsv from "./figures.csv/route";
import * as figuresJson from "./figures.json/route";
import * as figures from "./figures/route";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

interface Record {
  id: string;
  status: string;
  value: number | null;
  revision: number;
  excerpt: string | null;
  updatedAt: string;
  originName: string;
  documentTitle: string;
  history?: Record[];
  reason?: string;
}
interface Pull {
  data: Record[];
  removed: { id: string; status: string; kind: string; updatedAt: string }[];
  nextCursor: string | null;
  meta: { updatedThrough: string };
}
interface Problem {
  errors: { parameter: string }[];
}

const pull = (query: string): Promise<Pull> => readJson(callRoute(figures, `/f?${query}`, {}));
const now = async (): Promise<string> => (await pull("limit=1")).meta.updatedThrough;
const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id).toSorted();
const since = async (at: string, more = ""): Promise<Pull> =>
  pull(`crisis=planted&updatedSince=${encodeURIComponent(at)}${more}`);
const withdraw = (figureId: string, baseRevision: number, by: "us" | "source") =>
  withdrawFigure(rosa, { figureId, baseRevision, by, on: "2020-02-01", reason: "error", at: AT });

describe("updatedSince", () => {
  it("gives what was published and corrected since, and nothing twice", async () => {
    const before = await now();
    const id = await publishOne("first");
    await submitOne("waits");
    const first = await since(before);
    expect(idsOf(first.data)).toEqual([id]);
    expect(first.removed).toEqual([]);
    expect(await since(first.meta.updatedThrough)).toMatchObject({ data: [], removed: [] });
    await correctOne(id, 1, "first", { value: "101" });
    expect((await since(first.meta.updatedThrough)).data).toEqual([]);
    expect(await approveOne(id)).toBe("approved");
    const second = await since(first.meta.updatedThrough);
    expect(second.data).toMatchObject([{ id, value: 101, revision: 2 }]);
    expect(Date.parse(second.data[0]?.updatedAt ?? "")).toBeGreaterThan(
      Date.parse(first.meta.updatedThrough),
    );
  });

  it("tells what is gone by its id, its status, since when and why, and by nothing else", async () => {
    const ours = await publishOne("ours", { note: "a secret" });
    const theirs = await publishOne("theirs");
    const never = await submitOne("never");
    const { updatedThrough } = (await since(await now())).meta;
    await withdraw(ours, 1, "us");
    await withdraw(theirs, 1, "source");
    const { data, removed } = await since(updatedThrough);
    expect(data).toEqual([]);
    const at = expect.any(String) as string;
    expect(removed).toEqual([
      { id: ours, status: "withdrawn", kind: "withdrawn_by_us", updatedAt: at },
      { id: theirs, status: "withdrawn", kind: "withdrawn_by_source", updatedAt: at },
    ]);
    const all = await since(updatedThrough, "&status=withdrawn");
    expect(idsOf(all.data)).toEqual([theirs]);
    expect(idsOf(all.removed)).toEqual([ours]);
    expect(idsOf((await since("1970-01-01")).removed)).not.toContain(never);
  });

  it("tells of an edition also the figure that it supersedes, and of its end that that one stands again", async () => {
    const old = await publishOne("editions");
    const begun = await now();
    const parts = { value: "104", supersedes: old, supersedeReason: "restated" };
    const reasons = { already_recorded: "it is", restates_day: "it does" };
    const next = await publishOne("editions", { ...parts, reasons });
    const after = await since(begun);
    expect(idsOf(after.data)).toEqual([next]);
    expect(after.removed).toMatchObject([{ id: old, status: "superseded", kind: "superseded" }]);
    const both = await since(begun, "&status=superseded");
    expect(idsOf(both.data)).toEqual([old, next].toSorted());
    await withdraw(next, 1, "us");
    const again = await since(after.meta.updatedThrough);
    expect(again.data).toMatchObject([{ id: old, status: "published" }]);
    expect(idsOf(again.removed)).toEqual([next]);
  });

  it("tells what a change of a document, an organisation or a redaction changed", async () => {
    const id = await publishOne("beneath", { excerpt: "a witness said so" });
    const { id: documentId } = documentOf(id);
    let at = await now();
    const change = { title: "Another title" };
    const asked = { documentId, baseRevision: 1, change, reason: "typo", at: AT };
    await changeDocument(rosa, asked);
    await approveOne(documentId, "document");
    const titled = await since(at);
    expect(titled.data).toMatchObject([{ id, documentTitle: "Another title" }]);
    at = titled.meta.updatedThrough;
    await redactFigure(rosa, {
      figureId: id,
      text: "witness",
      reason: "safety",
      at: AT,
    });
    const redacted = await since(at, "&includeHistory=1");
    expect(idsOf(redacted.data)).toEqual([id]);
    expect(JSON.stringify(redacted)).not.toContain("witness");
    at = redacted.meta.updatedThrough;
    const kind = "organisation";
    const origin = readKeptRecord(driver(), kind, "planted0origin00");
    if (origin === null) throw new Error("no origin");
    await editRecord(makeActor("administrator"), {
      kind,
      id: origin.id,
      baseRevision: origin.revision,
      form: { ...origin.text, name: "Renamed" },
      at: AT,
    });
    const renamed = await since(at);
    expect(idsOf(renamed.data)).toContain(id);
    expect(renamed.data.every(({ originName }) => originName === "Renamed")).toBe(true);
  });

  it("tells that a figure left the filter, and nothing of other crises", async () => {
    const id = await publishOne("leaves", { role: "recommended" });
    const at = await now();
    const beside = { role: "triangulation", roleReason: "suspect" } as const;
    await correctOne(id, 1, "leaves", beside);
    await approveOne(id);
    const asked = await since(at, "&role=recommended");
    expect(asked.data).toEqual([]);
    expect(asked.removed).toMatchObject([{ id, status: "published", kind: "out_of_filter" }]);
    await publishOne("leaves", { asOf: "2020-01-07" });
    await correctOne(id, 2, "joins", beside);
    await approveOne(id);
    const moved = await since(at, `&dataset=leaves`);
    expect(moved.data).toHaveLength(1);
    expect(moved.removed).toMatchObject([{ id, kind: "out_of_filter" }]);
    expect(idsOf((await since(at, "&dataset=joins")).data)).toEqual([id]);
    const elsewhere = await pull(`crisis=libya-2019&updatedSince=${at}`);
    expect(elsewhere).toMatchObject({ data: [], removed: [] });
  });

  it("goes through its pages as of the first, and gives the same as a file", async () => {
    const ids = new Set<string>();
    let page = await since("1970-01-01", "&limit=2&status=superseded,withdrawn");
    const { updatedThrough } = page.meta;
    await publishOne("meanwhile");
    for (;;) {
      for (const { id } of [...page.data, ...page.removed]) {
        expect(ids.has(id)).toBe(false);
        ids.add(id);
      }
      expect(page.meta.updatedThrough).toBe(updatedThrough);
      if (page.nextCursor === null) break;
      const cursor = `&cursor=${page.nextCursor}`;
      page = await since("1970-01-01", `&limit=2&status=superseded,withdrawn${cursor}`);
    }
    expect(idsOf((await since(updatedThrough)).data)).toHaveLength(1);
    const query = "crisis=planted&updatedSince=1970-01-01&status=superseded,withdrawn";
    const csv = await callRoute(figuresCsv, `/f.csv?${query}`, {});
    const rows = parse<{ [column: string]: string }>(await csv.text(), { columns: true });
    const json = await readJson<Pull>(callRoute(figuresJson, `/f.json?${query}`, {}));
    expect(csv.headers.get("x-updated-through")).toBe(json.meta.updatedThrough);
    const gone = rows.filter((row) => row["removed"] !== "");
    expect(idsOf(json.removed)).toEqual(idsOf(gone.map((row) => ({ id: row["id"] ?? "" }))));
    expect(gone.length).toBeGreaterThan(0);
    for (const { id, status, updated_at: at, removed, ...rest } of gone) {
      expect(json.removed).toContainEqual({ id, status, kind: removed, updatedAt: at });
      expect(Object.values(rest).join("")).toBe("");
    }
    expect(idsOf(json.data)).toHaveLength(rows.length - gone.length);
    expect(rows).toHaveLength(ids.size + 1);
  });

  it.each([
    ["updatedSince=yesterday", "updatedSince"],
    ["updatedSince=2026-02-30", "updatedSince"],
    ["updatedSince=2026-01-01&sort=value", "sort"],
    ["updatedSince=2026-01-01&knownOn=2026-01-01", "knownOn"],
    ["updatedSince=2026-01-01&fields=value", "fields"],
    ["includeHistory=yes", "includeHistory"],
  ])("refuses %s", async (query, parameter) => {
    const answer = await callRoute(figures, `/f?${query}`, {});
    expect(answer.status).toBe(400);
    const { errors } = await readJson<Problem>(answer);
    expect(errors.map((error) => error.parameter)).toEqual([parameter]);
  });

  it("refuses a cursor of the list in its changes", async () => {
    const { nextCursor } = await pull("limit=1");
    const answer = await callRoute(figures, `/f?updatedSince=2020-01-01&cursor=${nextCursor}`, {});
    expect(answer.status).toBe(400);
  });

  it("finds changes by their index, without sorting", () => {
    const page = { since: "2026-01-01", through: "2027-01-01", limit: 100 };
    const position = { updatedAt: "2026-02-01", id: "a" };
    const asked: [FigureFilter, typeof position | null][] = [
      [NO_FILTER, null],
      [{ ...NO_FILTER, crisis: ["planted"], q: "x" }, position],
    ];
    for (const [filter, from] of asked) {
      const { text, params } = changesQuery({ ...page, filter, position: from });
      const plan = readAll<{ detail: string }>(driver(), `EXPLAIN QUERY PLAN ${text}`, params);
      const steps = plan.map(({ detail }) => detail).join("\n");
      expect(steps).toContain("SEARCH f USING INDEX Figure_changedAt_id_idx (changedAt>?");
      expect(steps).not.toMatch(/SCAN f\b|USE TEMP B-TREE FOR ORDER BY/);
    }
  });
});

describe("includeHistory", () => {
  it("gives the revisions that readers saw before, in lists and in files", async () => {
    const id = await publishOne("history", { value: "200" });
    await correctOne(id, 1, "history", { value: "201" });
    await approveOne(id);
    await correctOne(id, 2, "history", { value: "999" });
    const query = "crisis=planted&dataset=history&includeHistory=1&fields=id,value";
    const [row] = (await pull(query)).data;
    expect(row).toMatchObject({ id, value: 201 });
    const earlier = { id, value: 200, revision: 1, reason: "entered", updatedAt: AT.toISOString() };
    expect(row?.history).toEqual([earlier]);
    const file = await readJson<Pull>(callRoute(figuresJson, `/f.json?${query}`, {}));
    expect(file.data).toEqual([row]);
    const [plain] = (await pull("crisis=planted&dataset=history")).data;
    expect(plain).not.toHaveProperty("history");
  });

  it("names no figure that may not leave", async () => {
    const old = await publishOne("hidden", { value: "300" });
    const reasons = { already_recorded: "it is", restates_day: "it does" };
    const parts = { supersedes: old, supersedeReason: "restated", reasons };
    const next = await publishOne("hidden", { value: "301", ...parts });
    await correctOne(next, 1, "hidden", { value: "302", ...parts });
    await approveOne(next);
    const query = "crisis=planted&dataset=hidden&includeHistory=1&fields=id,supersedes";
    expect((await pull(query)).data).toMatchObject([{ history: [{ supersedes: old }] }]);
    await withdraw(old, 1, "us");
    expect((await pull(query)).data).toMatchObject([{ history: [{ supersedes: null }] }]);
  });
});
