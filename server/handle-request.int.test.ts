import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { disconnect } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { MESSAGES } from "@/lib/i18n/messages";
import { enterStage } from "@/lib/log/request-stage";
import { handleRequest, type Handler } from "./handle-request";

useSeededDatabase();

type Line = Record<string, unknown>;

let lines: Line[];
let server: Server;
let seenId: string | undefined;

const handle: Handler = async (request, response) => {
  seenId = String(request.headers["x-request-id"]);
  const kind = request.url?.split("/").at(-1);
  if (kind === "broken") throw new Error("it broke");
  if (kind === "none") response.statusCode = 404;
  if (kind === "sent") enterStage("handed_over");
  if (kind === "ours") enterStage("begun");
  if (kind === "sent" || kind === "ours") {
    response.statusCode = 500;
    response.end("Next's word");
    return;
  }
  if (kind !== "shell" && kind !== "plain" && kind !== "packed") {
    response.end("page");
    return;
  }
  response.statusCode = 500;
  response.setHeader("Link", "</style.css>; rel=preload");
  if (kind === "plain") response.setHeader("Content-Length", 7);
  if (kind === "packed") response.setHeader("Content-Encoding", "gzip");
  if (kind === "shell") response.write("a ");
  response.end(kind === "packed" ? gzipSync("a shell") : kind === "plain" ? "a shell" : "shell");
};

async function serve(publicUrl: string | null): Promise<string> {
  const logger = pino({}, { write: (line) => lines.push(JSON.parse(line) as Line) });
  server = createServer(handleRequest(handle, { logger, publicUrl }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

beforeEach(() => {
  lines = [];
  seenId = undefined;
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

describe("every answer", () => {
  it("carries our request id, which the page behind and the log line have too", async () => {
    const url = await serve(null);
    const answer = await fetch(`${url}/a?q=name`, { headers: { "X-Request-Id": "theirs" } });
    const id = answer.headers.get("x-request-id");
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(seenId).toBe(id);
    await expect.poll(() => lines).toMatchObject([{ id, method: "GET", path: "/a", status: 200 }]);
    expect(JSON.stringify(lines)).not.toContain("name=");
    expect(JSON.stringify(lines)).not.toContain("q=");
  });

  it("asks for https only where the site is reached by it", async () => {
    const plain = await fetch(await serve(null));
    expect(plain.headers.has("strict-transport-security")).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    const secure = await fetch(await serve("https://figures.example.org"));
    expect(secure.headers.get("strict-transport-security")).toContain("max-age");
  });

  it("is a bare 500 where what is behind throws, and the log says why", async () => {
    const answer = await fetch(`${await serve(null)}/broken`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe("");
    expect(answer.headers.has("content-security-policy")).toBe(true);
    await expect
      .poll(() => lines)
      .toMatchObject([{ err: { message: "it broke" } }, { status: 500 }]);
  });
});

describe("a page that fails", () => {
  const { ar, en, fr } = MESSAGES;
  const asReader = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
  const titleOf = (html: string): string => /<h1>(.*)<\/h1>/.exec(html)?.[1] ?? "";

  it.each([
    ["throws", "/broken", "en", "ltr", en],
    ["answers a shell in parts", "/fr/shell", "fr", "ltr", fr],
    ["answers a shell at once", "/ar/plain", "ar", "rtl", ar],
    ["answers a packed shell", "/ar/admin/packed", "ar", "rtl", ar],
  ])("and %s is replaced by one that says what to do: %s", async (_, path, locale, dir, texts) => {
    const answer = await fetch((await serve(null)) + path, { headers: asReader });
    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.has("link")).toBe(false);
    const html = await answer.text();
    expect(html).toContain(`<html lang="${locale}" dir="${dir}">`);
    expect(titleOf(html)).toBe(texts.errors.errorTitle);
    expect(html).toContain(texts.errors.errorText);
    expect(html).toContain(answer.headers.get("x-request-id"));
    expect(html).not.toContain("shell");
  });

  it("has no body for HEAD", async () => {
    const url = await serve(null);
    const answer = await fetch(`${url}/fr/shell`, { method: "HEAD", headers: asReader });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe("");
    expect((await fetch(`${url}/`)).status).toBe(200);
  });

  it.each<[string, string, Record<string, string>]>([
    ["a problem of the API", "/api/v1/shell", asReader],
    ["a part of a page", "/shell", { ...asReader, RSC: "1" }],
    ["what no reader asked for", "/shell", { Accept: "*/*" }],
  ])("leaves %s as it is", async (_, path, headers) => {
    const answer = await fetch((await serve(null)) + path, { headers });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe("a shell");
  });

  it("is the sender's mistake where nothing of ours had begun", async () => {
    const url = await serve(null);
    const post = (path: string, headers: Record<string, string>) =>
      fetch(url + path, { method: "POST", body: new FormData(), headers });
    const page = await post("/fr/admin/sent", asReader);
    expect(page.status).toBe(400);
    expect(titleOf(await page.text())).toBe(fr.errors.unreadableTitle);
    const text = await post("/admin/sent", { ...asReader, "Next-Action": "a" });
    expect(text.status).toBe(400);
    expect(await text.text()).toBe("What was sent could not be read.\n");
    const fault = await post("/admin/ours", asReader);
    expect(fault.status).toBe(500);
    expect(titleOf(await fault.text())).toBe(en.errors.errorTitle);
    const read = await fetch(`${url}/admin/sent`, { headers: asReader });
    expect(read.status).toBe(500);
  });

  it("leaves pages that answer as they are", async () => {
    const answer = await fetch(`${await serve(null)}/none`, { headers: asReader });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe("page");
  });
});

describe("a method that an address does not answer", () => {
  /** `fetch` sends no TRACE. */
  async function ask(url: string, method: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      request(url, { method, headers: { "Content-Type": "text/plain" } }, (answer) => {
        answer.resume();
        resolve(answer);
      })
        .on("error", reject)
        .end();
    });
  }

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])(
    "is refused by a public page: %s",
    async (method) => {
      const answer = await ask(`${await serve(null)}/fr/crises/libya-2019`, method);
      expect(answer.statusCode).toBe(405);
      expect(answer.headers.allow).toBe("GET, HEAD");
      expect(seenId).toBeUndefined();
    },
  );

  it.each([
    ["POST", "/admin/queue"],
    ["POST", "/ar/admin/queue?x=1"],
    ["OPTIONS", "/api/v1/figures"],
  ])("reaches what may take it: %s %s", async (method, path) => {
    const answer = await ask((await serve(null)) + path, method);
    expect(answer.statusCode).toBe(200);
    expect(seenId).toBeDefined();
  });

  it("is refused everywhere where nothing can route it", async () => {
    const answer = await ask(`${await serve(null)}/admin`, "TRACE");
    expect(answer.statusCode).toBe(405);
    expect(seenId).toBeUndefined();
  });
});

describe("a write", () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded", Cookie: "session=x" };
  const send = async (path: string, init: RequestInit): Promise<Response> =>
    fetch((await serve("https://figures.example.org")) + path, { method: "POST", ...init });

  it("of another site does not reach the page", async () => {
    const headers = { ...form, Origin: "https://evil.example" };
    const answer = await send("/admin/review", { headers, body: "a=1" });
    expect(answer.status).toBe(403);
    expect(answer.headers.get("connection")).toBe("close");
    expect(seenId).toBeUndefined();
  });

  it("cannot pass as one to the read-only API", async () => {
    const url = new URL(await serve("https://figures.example.org"));
    const path = "/api/v1/../attachments/documents/x";
    const headers = { ...form, Origin: "https://evil.example" };
    const status = await new Promise((resolve, reject) => {
      request({ port: url.port, path, method: "POST", headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it("that is too large is refused before it is read", async () => {
    const url = new URL(await serve("https://figures.example.org"));
    const status = await new Promise((resolve, reject) => {
      const headers = { ...form, "Content-Length": 2 * 1024 * 1024 };
      const asked = request({ port: url.port, path: "/admin", method: "POST", headers });
      asked.on("response", (answer) => resolve(answer.statusCode)).on("error", reject);
      asked.flushHeaders();
    });
    expect(status).toBe(413);
    expect(seenId).toBeUndefined();
  });

  it("of our own site reaches it", async () => {
    const headers = { ...form, Origin: "https://figures.example.org" };
    expect((await send("/admin/review", { headers, body: "a=1" })).status).toBe(200);
    expect(seenId).toBeDefined();
  });
});

describe("the health check", () => {
  it("answers 200 while the database does, otherwise 503", async () => {
    const url = await serve(null);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const before = process.env["DATABASE_URL"];
    process.env["DATABASE_URL"] = "file:/dev/null/nowhere.db";
    const answer = await fetch(`${url}/healthz?x=1`);
    process.env["DATABASE_URL"] = before;
    await disconnect();
    expect(answer.status).toBe(503);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({ status: "unavailable" });
  });
});

describe("a limit of requests", () => {
  const ask = async (url: string, address = "192.0.2.1", method = "GET"): Promise<Response> =>
    fetch(url, { method, headers: { "X-Forwarded-For": address } });

  async function serveLimited(rateLimit: number): Promise<string> {
    const logger = pino({ level: "silent" });
    server = createServer(
      handleRequest(handle, { logger, publicUrl: null, trustProxy: 1, rateLimit }),
    );
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  it("answers 429 with when to go on, to that client alone, for the API alone", async () => {
    const url = await serveLimited(2);
    const first = await ask(`${url}/api/v1/figures`);
    expect(first.status).toBe(200);
    expect(first.headers.get("ratelimit")).toMatch(/^"minute";r=1;t=\d+$/);
    await ask(`${url}/api/v1/figures?a`, "192.0.2.1", "HEAD");
    const refused = await ask(`${url}/api/v1/figures`);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    expect(refused.headers.get("access-control-allow-origin")).toBe("*");
    expect(refused.headers.get("ratelimit-policy")).toBe('"minute";q=2;w=60');
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      status: 429,
      requestId: refused.headers.get("x-request-id"),
    });
    expect((await ask(`${url}/crises/libya-2019`)).status).toBe(200);
    expect((await ask(`${url}/api/v1/figures`, "192.0.2.2")).status).toBe(200);
  });

  it("is off unless it was set", async () => {
    const answer = await ask(`${await serveLimited(0)}/api/v1/figures`);
    expect(answer.headers.has("ratelimit")).toBe(false);
  });
});
