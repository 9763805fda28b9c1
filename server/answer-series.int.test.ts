import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { defineReadRoute } from "@/lib/http/read-route";
import { answerSeriesBy } from "@/lib/http/series-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { listSeries } from "@/lib/work/query-series";
import { readSeriesJson } from "@/lib/work/read-series-json";
import { handleRequest } from "./handle-request";

useSeededDatabase();

const route = defineReadRoute(answerSeriesBy(readSeriesJson));
let server: Server;
let url: string;
let passedOn: string[];
let id: string;

beforeEach(async () => {
  passedOn = [];
  const [first] = await listSeries({ ...NO_FILTER, crisis: ["sudan-2023"] });
  id = first?.series.id ?? "";
  const handle = async (
    request: { url?: string | undefined },
    response: { end: (text: string) => unknown },
  ) => {
    passedOn.push(request.url ?? "");
    response.end("from Next");
  };
  const logger = pino({ level: "silent" });
  server = createServer(handleRequest(handle, { logger, publicUrl: null }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

const OWN = new Set(["date", "connection", "keep-alive", "transfer-encoding", "content-length"]);

describe("a series asked of the server", () => {
  it.each([
    ["", "GET", 200],
    ["?knownOn=2023-09-01", "GET", 200],
    ["?knownOn=2023-13-01", "GET", 400],
    ["?unknown=1", "GET", 400],
    ["", "HEAD", 200],
  ] as const)("answers %s %s as the route does, without Next", async (query, method, status) => {
    const path = `/api/v1/series/${id}${query}`;
    const answer = await fetch(`${url}${path}`, { method });
    const requestId = answer.headers.get("x-request-id") ?? "";
    const headers = { "x-request-id": requestId };
    const direct = await route[method](
      new Request(`http://localhost${path}`, { method, headers }),
      {
        params: Promise.resolve({ id }),
      },
    );
    expect(answer.status).toBe(status);
    expect(direct.status).toBe(status);
    expect(await answer.text()).toBe(await direct.text());
    for (const [name, value] of direct.headers) {
      if (!OWN.has(name)) expect([name, answer.headers.get(name)]).toEqual([name, value]);
    }
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(passedOn).toEqual([]);
  });

  it("is 404 where there is none, also by a name in other letters", async () => {
    for (const name of ["no-such-series", "%D9%84%D9%8A%D8%A8%D9%8A%D8%A7"]) {
      const answer = await fetch(`${url}/api/v1/series/${name}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    }
    expect(passedOn).toEqual([]);
  });

  it("is not told again to who has it", async () => {
    const first = await fetch(`${url}/api/v1/series/${id}`);
    const tag = first.headers.get("etag") ?? "";
    await first.arrayBuffer();
    const again = await fetch(`${url}/api/v1/series/${id}`, { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
    expect(passedOn).toEqual([]);
  });

  it("leaves to Next what is no such question", async () => {
    await fetch(`${url}/api/v1/series/${id}/citation.bib`);
    await fetch(`${url}/api/v1/series/${id}`, { method: "POST" });
    expect(passedOn).toEqual([`/api/v1/series/${id}/citation.bib`, `/api/v1/series/${id}`]);
  });
});
