import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/store/connection";
import { raiseDataVersion } from "@/lib/store/data-version";
import { databaseFile } from "@/lib/config/database-url";
import { useSeededDatabase } from "@/lib/testing/database";
import { handleRequest, type Handler } from "./handle-request";

useSeededDatabase();

type Line = Record<string, unknown>;
let server: Server;
let lines: Line[];
let asked: string[];
/** Runs before an answer is made. */
let before: () => Promise<void>;

beforeEach(() => {
  [lines, asked] = [[], []];
  before = async () => undefined;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const handle: Handler = async (incoming, response) => {
  asked.push(incoming.url ?? "");
  await before();
  const nonce = /'nonce-(\w+)'/.exec(String(incoming.headers["content-security-policy"]))?.[1];
  if (incoming.url?.includes("missing")) response.statusCode = 404;
  if (incoming.url?.includes("cookie")) response.setHeader("Set-Cookie", "a=b");
  const isApi = incoming.url?.startsWith("/api/") === true;
  response.setHeader("Content-Type", isApi ? "application/json" : "text/html");
  if (isApi) response.setHeader("ETag", `W/"1-${asked.length}"`);
  const text = `answer ${asked.length} ${"of many words ".repeat(200)}`;
  response.write(isApi ? JSON.stringify({ text }) : `<p>${text}</p>`);
  if (!isApi) response.write(`<script nonce="${nonce}">go(${asked.length})</script>`);
  response.end();
};

async function start(answer: Handler = handle): Promise<void> {
  const logger = pino({}, { write: (line) => lines.push(JSON.parse(line) as Line) });
  server = createServer(handleRequest(answer, { logger, publicUrl: null }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

async function get(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const { statusCode: status = 0, headers: given } = answer;
        resolve({ status, headers: given, body: Buffer.concat(parts) });
      });
    });
    outgoing.on("error", reject).end();
  });
}

/** What another process does when it publishes. */
function publishElsewhere(): void {
  const db = openDatabase(databaseFile());
  raiseDataVersion(db);
  db.close();
}

describe.each(["/crises/libya-2019", "/fr", "/api/v1/figures?limit=5"])("%s", (path) => {
  beforeEach(() => start());

  it("is made once and given again the same, each time with a request id and a log line", async () => {
    const [first, second] = [await get(path), await get(path)];
    expect(asked).toHaveLength(1);
    expect(second.body.equals(first.body)).toBe(true);
    const { "x-request-id": id, date: _, ...kept } = second.headers;
    const { "x-request-id": firstId, date: __, ...made } = first.headers;
    expect(kept).toEqual(made);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(id).not.toBe(firstId);
    await expect
      .poll(() => lines)
      .toMatchObject([{ id: firstId }, { id, method: "GET", status: 200 }]);
    expect(kept["cache-control"] ?? "public, no-cache").toBe("public, no-cache");
  });

  it("is made anew once another process has published", async () => {
    await get(path);
    publishElsewhere();
    expect((await get(path)).body.toString()).toContain("answer 2");
    await get(path);
    expect(asked).toHaveLength(2);
  });

  it("is not kept for later where the data changed while it was made", async () => {
    before = async () => publishElsewhere();
    await get(path);
    before = async () => undefined;
    expect((await get(path)).body.toString()).toContain("answer 2");
  });

  it("comes packed as the client takes it, and the first one too", async () => {
    for (const round of [1, 2]) {
      const gzip = await get(`${path}`, { "Accept-Encoding": "gzip" });
      expect(gzip.headers["content-encoding"], `round ${round}`).toBe("gzip");
      expect(gunzipSync(gzip.body).toString()).toContain("answer 1");
      expect(gzip.headers.vary).toContain("Accept-Encoding");
    }
    const br = await get(path, { "Accept-Encoding": "br, gzip" });
    expect(brotliDecompressSync(br.body).toString()).toContain("answer 1");
    expect((await get(path)).headers["content-encoding"]).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it("has one head for GET and HEAD, and is not sent again to whom has it", async () => {
    const whole = await get(path);
    const head = await get(path, {}, "HEAD");
    expect(head.body).toHaveLength(0);
    expect(head.headers["content-length"]).toBe(String(whole.body.byteLength));
    const held = await get(path, { "If-None-Match": String(whole.headers.etag) });
    expect(held.status).toBe(304);
    expect(held.body).toHaveLength(0);
    expect(held.headers.etag).toBe(whole.headers.etag);
    expect(held.headers["x-request-id"]).toBeDefined();
    expect((await get(path, { "If-None-Match": '"other"' })).status).toBe(200);
  });

  it("is made once where several ask for it at the same time", async () => {
    let go = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (go = resolve));
    before = () => waiting;
    const answers = [get(path), get(path), get(path)];
    await expect.poll(() => asked.length).toBe(1);
    go();
    const bodies = (await Promise.all(answers)).map(({ body }) => body.toString());
    expect(new Set(bodies).size).toBe(1);
    expect(asked).toHaveLength(1);
  });

  it.each(["missing", "cookie"])("is not kept where it is %s", async (kind) => {
    const other = `${path}${path.includes("?") ? "&" : "?"}${kind}=1`;
    await get(other);
    await get(other);
    expect(asked).toHaveLength(2);
  });

  it("is not kept for parts of pages, nor are those given it", async () => {
    await get(path);
    await get(path, { RSC: "1" });
    await get(path, { RSC: "1" });
    expect(asked).toHaveLength(3);
  });

  it("does not hold up those who come after a client that left", async () => {
    before = () => new Promise(() => undefined);
    const { port } = server.address() as AddressInfo;
    const leaving = request({ port, path, agent: false }).on("error", () => undefined);
    leaving.end();
    await expect.poll(() => asked.length).toBe(1);
    before = async () => undefined;
    leaving.destroy();
    expect((await get(path)).status).toBe(200);
  });
});

it.each(["/api/v1/figures.json", "/api/v1/documents.json?fields=id", "/api/v1/figures.zip"])(
  "lets %s pass as it is made, whose first part comes before its last",
  async (path) => {
    let finish = (): void => undefined;
    await start(async (_, response) => {
      response.setHeader("Content-Type", "application/json");
      response.write('{"data":[');
      finish = () => response.end("]}");
    });
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    const reader = answer.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('{"data":[');
    finish();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("]}");
  },
  5_000,
);

it("sends a kept page with its own policy, also where the browser has it", async () => {
  await start();
  const page = await get("/");
  const policy = String(page.headers["content-security-policy"]);
  expect(policy).toContain("'sha256-");
  expect((await get("/")).headers["content-security-policy"]).toBe(policy);
  const held = await get("/", { "If-None-Match": String(page.headers.etag) });
  expect(held.headers["content-security-policy"]).toBe(policy);
});

describe("what wakes a page", () => {
  /** A page as Next writes it: its data, and the file that starts from them. */
  const page: Handler = async (incoming, response) => {
    asked.push(incoming.url ?? "");
    const nonce = /'nonce-(\w+)'/.exec(String(incoming.headers["content-security-policy"]))?.[1];
    if (incoming.url?.includes("missing")) response.statusCode = 404;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<body>page<script src="/_next/static/a.js" async="" nonce="${nonce}"></script>` +
        `<script nonce="${nonce}">self.__next_f.push([1,"${asked.length}"])</script></body>`,
    );
  };
  const PATH = "/crises/libya-2019?knownOn=2020-01-01";

  async function addressIn(path: string): Promise<string> {
    const html = (await get(path)).body.toString();
    return `${path}&_wake=${/\)\((\d+),\["\/_next/.exec(html)?.[1]}`;
  }

  beforeEach(() => start(page));

  it("is kept with the page that it was taken out of", async () => {
    const address = await addressIn(PATH);
    const { status, headers, body } = await get(address);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toBe("public, no-cache");
    expect(body.toString()).toBe(`self.__next_f.push([1,"1"])`);
    expect((await get(address, { "If-None-Match": String(headers.etag) })).status).toBe(304);
    expect(asked).toEqual([PATH]);
    expect((await get(PATH)).body.toString()).not.toContain("__next_f.push");
  });

  it("is made again by a process that did not make the page", async () => {
    const address = await addressIn(PATH);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await start(page);
    for (const _ of [1, 2]) {
      const { status, headers, body } = await get(address, { "Accept-Encoding": "gzip" });
      expect(status).toBe(200);
      expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
      expect(body.toString()).toBe(`self.__next_f.push([1,"2"])`);
    }
    expect(asked).toEqual([PATH, PATH]);
  });

  it("is gone once the data has changed, since the page is another one then", async () => {
    const address = await addressIn(PATH);
    publishElsewhere();
    const { status, headers, body } = await get(address);
    expect([status, headers["cache-control"], body.byteLength]).toEqual([204, "no-store", 0]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect((await get(address, {}, "HEAD")).status).toBe(204);
    expect(asked).toHaveLength(1);
  });

  it("stands in a page that answers otherwise than well", async () => {
    expect((await get("/missing")).body.toString()).toContain("__next_f");
    expect((await get("/missing?_wake=1")).status).toBe(204);
  });
});
