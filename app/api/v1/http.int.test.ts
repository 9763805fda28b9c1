import { describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as figuresCsv from "./figures.csv/route";
import * as figure from "./figures/[id]/route";
import * as nowhere from "./[[...rest]]/route";
import * as figures from "./figures/route";

useSeededDatabase();

const ask = (query = "", headers: Record<string, string> = {}): Promise<Response> =>
  callRoute(figures, `/api/v1/figures?limit=2${query}`, {}, headers);

describe("answers to reads", () => {
  it("may be kept but are asked for again, by tag", async () => {
    const first = await ask();
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    for (const known of [tag, `"x", ${tag}`, tag.replace("W/", ""), "*"]) {
      const again = await ask("", { "If-None-Match": known });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect(again.headers.get("etag")).toBe(tag);
    }
  });

  it("are not said to be unchanged where there are none", async () => {
    const answer = await callRoute(
      figure,
      "/api/v1/figures/nope",
      { id: "nope" },
      { "If-None-Match": "*" },
    );
    expect(answer.status).toBe(404);
  });

  it("have a tag of their own for each question, the same however it is spelled", async () => {
    const tagOf = async (query: string): Promise<string | null> =>
      (await ask(query)).headers.get("etag");
    const tag = await tagOf("&indicator=killed,injured&crisis=gaza-2023");
    expect(await tagOf("&crisis=gaza-2023&indicator=injured,killed,killed")).toBe(tag);
    const others = ["", "&crisis=gaza-2023", "&fields=id", "&fields=all", "&sort=asOf", "&q=a"];
    const tags = await Promise.all(others.map(tagOf));
    expect(new Set([tag, ...tags]).size).toBe(others.length + 1);
    const csv = await callRoute(figuresCsv, "/api/v1/figures.csv?limit=2", {});
    expect(csv.headers.get("etag")).not.toBe(tags[0]);
  });

  it("are new when the data are", async () => {
    const tag = (await ask()).headers.get("etag") ?? "";
    driver().exec("UPDATE DataVersion SET version = version + 1");
    const again = await ask("", { "If-None-Match": tag });
    expect(again.status).toBe(200);
    expect(again.headers.get("etag")).not.toBe(tag);
  });

  it("go to any site, with the headers that a script needs", async () => {
    const answer = await ask("", { Origin: "https://example.org" });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    for (const name of ["ETag", "Link", "X-Request-Id"]) {
      expect(answer.headers.get("access-control-expose-headers")).toContain(name);
    }
    const request = new Request("http://localhost/api/v1/figures", { method: "OPTIONS" });
    const preflight = await figures.OPTIONS(request, { params: Promise.resolve({}) });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
  });

  it("keep the request's id, and make one where there is none that will do", async () => {
    const given = await ask("", { "X-Request-Id": "abc-123" });
    expect(given.headers.get("x-request-id")).toBe("abc-123");
    const made = await ask("", { "X-Request-Id": "not <an> id" });
    expect(made.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
  });
});

describe("other methods", () => {
  it("HEAD has the headers of GET and no body, without an export", async () => {
    const head = (path: string): Request =>
      new Request(`http://localhost${path}`, { method: "HEAD" });
    const context = { params: Promise.resolve({}) };
    const answer = await figuresCsv.HEAD(head("/api/v1/figures.csv"), context);
    expect([answer.status, answer.body]).toEqual([200, null]);
    expect(answer.headers.get("content-disposition")).toContain("as-reported.csv");
    const refused = await figures.HEAD(head("/api/v1/figures?x=1"), context);
    expect([refused.status, refused.body]).toEqual([400, null]);
  });

  const { POST, PUT, PATCH, DELETE } = figures;
  it.each(Object.entries({ POST, PUT, PATCH, DELETE }))("%s is refused", async (method, handle) => {
    const request = new Request("http://localhost/api/v1/figures", { method });
    const answer = await handle(request, { params: Promise.resolve({}) });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(await answer.json()).toMatchObject({ status: 405, errors: [] });
  });
});

it("tells nobody what went wrong inside", async () => {
  driver().exec("ALTER TABLE FigureVia RENAME TO FigureViaGone");
  const answer = await ask();
  driver().exec("ALTER TABLE FigureViaGone RENAME TO FigureVia");
  expect(answer.status).toBe(500);
  const text = await answer.text();
  expect(text).not.toMatch(/FigureVia|SQL|no such table|\.ts/);
  expect(JSON.parse(text)).toMatchObject({
    status: 500,
    detail: expect.stringMatching(/^The request failed.*request id/) as string,
  });
});

it("who asks for what is not there is told where to look", async () => {
  const detailOf = async (answer: Promise<Response>): Promise<string> => {
    const { status, detail } = (await (await answer).json()) as { status: number; detail: string };
    expect(status).toBe(404);
    return detail;
  };
  const none = await detailOf(callRoute(figure, "/api/v1/figures/nope", { id: "nope" }));
  expect(none).toBe("There is no such figure. See /api/v1/figures.");
  const address = await detailOf(callRoute(nowhere, "/api/v1/numbers", { rest: ["numbers"] }));
  expect(address).toContain("/api/v1/numbers");
  expect(address).toContain("/api/v1/openapi.json");
  expect(address).toContain("/data/api");
});
