import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { pino } from "pino";
import { afterEach, beforeEach, expect, it } from "vitest";
import { answerFolder } from "@/lib/config/answer-folder";
import { databaseFile } from "@/lib/config/database-url";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { formatCsvHead } from "@/lib/formats/csv";
import { FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { DEFAULT_SORT } from "@/lib/schema/figure-query-format";
import { exportFigureLines } from "@/lib/work/query-figures";
import { driver, openDatabase } from "@/lib/store/connection";
import { raiseDataVersion, readDataVersion } from "@/lib/store/data-version";
import { useSeededDatabase } from "@/lib/testing/database";
import { handleRequest, type Handler } from "./handle-request";

useSeededDatabase();

let server: Server;
let live: number;

/** What the route answers. */
const handle: Handler = async ({ url = "" }, response) => {
  live += 1;
  const crisis = new URLSearchParams(url.split("?")[1]).getAll("crisis");
  response.setHeader("Content-Type", "text/csv; charset=utf-8");
  response.setHeader("ETag", `W/"${readDataVersion(driver())}-x"`);
  const page = { filter: { ...NO_FILTER, crisis }, sort: DEFAULT_SORT };
  const columns = FIGURE_COLUMNS.map(({ name }) => name);
  const head = formatCsvHead(FIGURE_COLUMNS, { bom: false, hxl: false });
  for await (const part of exportFigureLines(page, { head, columns })) response.write(part);
  response.end();
};

beforeEach(async () => {
  live = 0;
  server = createServer(
    handleRequest(handle, { logger: pino({ level: "silent" }), publicUrl: null }),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(answerFolder(), { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

async function get(headers: Record<string, string> = {}, query = "", method = "GET") {
  const { port } = server.address() as AddressInfo;
  return new Promise<Answer>((resolve, reject) => {
    const path = `/api/v1/figures.csv${query}`;
    const asked = request({ port, path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const { statusCode: status = 0, headers: given } = answer;
        resolve({ status, headers: given, body: Buffer.concat(parts) });
      });
    });
    asked.on("error", reject).end();
  });
}

/** Until the table and its two packings lie there. */
async function waitForFiles(): Promise<string[]> {
  const list = (): string[] => (existsSync(answerFolder()) ? readdirSync(answerFolder()) : []);
  const isDone = (names: string[]): boolean =>
    names.length === 3 && names.some((name) => name.endsWith(".br"));
  await expect.poll(() => isDone(list()), { timeout: 20_000 }).toBe(true);
  return list();
}

it("comes from the file once somebody asked, the same in each packing", async () => {
  const first = await get();
  const names = await waitForFiles();
  await expect.poll(async () => (await get()).headers["content-length"]).toBeDefined();
  const before = live;
  const whole = await get();
  expect(whole.body.equals(first.body)).toBe(true);
  const { date: _, "x-request-id": __, "content-length": ___, ...kept } = whole.headers;
  const { date, "x-request-id": id, "transfer-encoding": coding, ...made } = first.headers;
  const strong = String(made.etag).replace("W/", "");
  expect(kept).toEqual({ ...made, etag: strong, "accept-ranges": "bytes" });
  expect([date, id, coding].every(Boolean)).toBe(true);
  const gzip = await get({ "Accept-Encoding": "gzip" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.body).equals(first.body)).toBe(true);
  const br = await get({ "Accept-Encoding": "gzip, br" });
  expect(brotliDecompressSync(br.body).equals(first.body)).toBe(true);
  const head = await get({}, "", "HEAD");
  expect(head.body).toHaveLength(0);
  expect(head.headers["content-length"]).toBe(String(first.body.byteLength));
  const held = await get({ "If-None-Match": String(first.headers.etag) });
  expect([held.status, held.body.byteLength]).toEqual([304, 0]);
  expect(live).toBe(before);
  for (const name of names) expect(statSync(join(answerFolder(), name)).mode & 0o77).toBe(0);
  expect(statSync(answerFolder()).mode & 0o77).toBe(0);
});

it("goes on with a download that broke off, for who says of which table", async () => {
  const { body: table } = await get();
  await waitForFiles();
  const { headers: kept } = await get();
  const tag = String(kept.etag);
  const before = live;
  const rest = await get({ Range: "bytes=1000-", "If-Range": tag, "Accept-Encoding": "br, gzip" });
  expect([rest.status, rest.headers["content-encoding"]]).toEqual([206, undefined]);
  expect(rest.headers["content-range"]).toBe(`bytes 1000-${table.length - 1}/${table.length}`);
  expect(rest.headers["content-length"]).toBe(String(table.length - 1000));
  expect(rest.headers.etag).toBe(tag);
  expect(Buffer.concat([table.subarray(0, 1000), rest.body]).equals(table)).toBe(true);
  const part = await get({ Range: "bytes=5-9", "If-Range": tag });
  expect([part.status, part.body.toString()]).toEqual([206, table.toString("utf8", 5, 10)]);
  const past = await get({ Range: `bytes=${table.length}-`, "If-Range": tag });
  expect([past.status, past.headers["content-range"]]).toEqual([416, `bytes */${table.length}`]);
  expect(past.headers["content-type"]).toBe("application/problem+json");
  expect(JSON.parse(past.body.toString())).toMatchObject({
    status: 416,
    requestId: past.headers["x-request-id"],
    detail: expect.stringContaining(`${table.length} bytes`) as string,
  });
  const unchanged = await get({ "If-None-Match": tag, "If-Range": tag, Range: "bytes=5-9" });
  expect(unchanged.status).toBe(304);
  expect(live).toBe(before);
});

it.each([
  ["nobody says of which table", {}],
  ["the tag is weak, as that of a packed one", { "If-Range": 'W/"1-x"' }],
  ["a day is given in its place", { "If-Range": "Sat, 28 Nov 2026 12:00:00 GMT" }],
])("gives the whole table where %s", async (_, headers: Record<string, string>) => {
  await get();
  await waitForFiles();
  const asked = await get({ Range: "bytes=1000-", ...headers });
  expect([asked.status, asked.headers["content-range"]]).toEqual([200, undefined]);
  expect(asked.headers["content-length"]).toBe(String(asked.body.length));
  const head = await get({ Range: "bytes=5-9", "If-Range": '"1-x"' }, "", "HEAD");
  expect([head.status, head.headers["content-range"]]).toEqual([200, undefined]);
  const packed = await get({ "Accept-Encoding": "gzip" });
  expect([packed.headers.etag, packed.headers["accept-ranges"]]).toEqual(['W/"1-x"', undefined]);
});

it("gives the new table whole, not the rest of it, where the data has changed since", async () => {
  const { body: old } = await get();
  await waitForFiles();
  const tag = String((await get()).headers.etag);
  expect((await get({ Range: "bytes=1000-", "If-Range": tag })).status).toBe(206);
  const elsewhere = openDatabase(databaseFile());
  elsewhere.exec("UPDATE Document SET title = 'Retitled ' || title");
  raiseDataVersion(elsewhere);
  elsewhere.close();
  const goOn = () => get({ Range: "bytes=1000-", "If-Range": tag });
  const made = await goOn();
  await expect.poll(async () => (await goOn()).headers["accept-ranges"]).toBe("bytes");
  const kept = await goOn();
  for (const { status, headers, body } of [made, kept]) {
    expect([status, headers["content-range"]]).toEqual([200, undefined]);
    expect(body.equals(made.body)).toBe(true);
  }
  expect(made.body.length).toBeGreaterThan(old.length);
  expect(kept.headers.etag).not.toBe(tag);
});

it("is made anew where another process has published, and the old files go", async () => {
  await get();
  const old = await waitForFiles();
  const elsewhere = openDatabase(databaseFile());
  elsewhere.exec("UPDATE Document SET title = 'Retitled ' || title");
  raiseDataVersion(elsewhere);
  elsewhere.close();
  const before = live;
  expect((await get()).body.includes("Retitled")).toBe(true);
  expect(live).toBe(before + 1);
  await expect
    .poll(() => readdirSync(answerFolder()).some((name) => old.includes(name)))
    .toBe(false);
  await waitForFiles();
});

it("is no answer to a question with a filter, nor where the file was taken away", async () => {
  await get();
  await waitForFiles();
  const before = live;
  expect((await get({}, "?crisis=libya-2019")).body.includes("sudan-2023")).toBe(false);
  expect(live).toBe(before + 1);
  rmSync(answerFolder(), { recursive: true });
  expect((await get()).body.includes("sudan-2023")).toBe(true);
  await waitForFiles();
});
