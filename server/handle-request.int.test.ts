import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { disconnect } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { handleRequest, type Handler } from "./handle-request";

useSeededDatabase();

type Line = Record<string, unknown>;

let lines: Line[];
let server: Server;
let seenId: string | undefined;

const handle: Handler = async (request, response) => {
  seenId = String(request.headers["x-request-id"]);
  if (request.url === "/broken") throw new Error("it broke");
  response.end("page");
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

  it("is a bare 500 where the page behind throws, and the log says why", async () => {
    const answer = await fetch(`${await serve(null)}/broken`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe("");
    expect(answer.headers.has("content-security-policy")).toBe(true);
    await expect
      .poll(() => lines)
      .toMatchObject([{ err: { message: "it broke" } }, { status: 500 }]);
  });
});

describe("a method that an address does not answer", () => {
  /** `fetch` sends no TRACE. */
  async function ask(url: string, method: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      request(url, { method }, (answer) => {
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
