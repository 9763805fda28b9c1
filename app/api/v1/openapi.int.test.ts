import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { INDICATORS } from "@/lib/domain/codes";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as openApi from "./openapi.json/route";

useSeededDatabase();

interface Parameter {
  name: string;
  in: "query" | "path";
  required: boolean;
  schema: {
    type?: string;
    enum?: string[];
    items?: { enum?: string[] };
    format?: string;
    pattern?: string;
  };
}
interface Operation {
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}
interface Document {
  paths: Record<string, { get: Operation }>;
  components: Record<string, unknown>;
}
type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;
type Route = Record<"GET" | "HEAD" | "OPTIONS", Handler>;

const ROOT = "app/api/v1";
const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("/route.ts") && !file.startsWith("[[...rest]]"))
  .map((file) => file.replace(/\/route\.ts$/, ""));
/** `/figures/[id]` → `/figures/{id}` */
const addressOf = (file: string): string => `/${file.replaceAll(/\[(\w+)\]/g, "{$1}")}`;

const folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

let document: Document;
/** A value of each parameter that finds something in the shipped data. */
const SAMPLES: Record<string, string> = {
  crisis: "libya-2019",
  origin: "WHO,OCHA",
  organisation: "WHO,OCHA",
  place: "LBY",
  q: "tripoli",
  limit: "2",
  slug: "libya-2019",
  updatedSince: "2020-01-01",
  revision: "1",
  width: "400",
};

beforeAll(async () => {
  document = await readJson(callRoute(openApi, "/api/v1/openapi.json", {}));
  for (const list of ["series", "figures"]) {
    const { data } = await ask<{ data: { id: string; document?: string }[] }>(
      `/${list}`,
      "crisis=libya-2019&limit=1",
    );
    SAMPLES[`${list} id`] = data[0]?.id ?? "";
    SAMPLES["document"] = data[0]?.document ?? "";
  }
  for (const indicator of INDICATORS) {
    const { data } = await ask<{ data: Record<string, string>[] }>(
      "/series",
      `indicator=${indicator}&limit=1`,
    );
    const [series] = data;
    if (series) cards.set(indicator, { ...series, place: series["placeSlug"] ?? "" });
  }
  cards.set("series", {});
  SAMPLES["figure"] = SAMPLES["figures id"] ?? "";
  SAMPLES["series"] = SAMPLES["series id"] ?? "";
  SAMPLES["dataset"] = "GIDD";
});

async function load(path: string): Promise<Route> {
  const file = files.find((one) => addressOf(one) === path) ?? "";
  return (await import(join(process.cwd(), ROOT, file, "route.ts"))) as Route;
}

/** Crisis, series and codes of each indicator, for the parameters of its chart. */
const cards = new Map<string, Record<string, string>>();

/** What names a record in that path; for a chart the one whose parameter is asked for. */
function paramsOf(path: string, parameter = ""): Record<string, string> {
  const [, list = ""] = /^\/(\w+)/.exec(path) ?? [];
  const [card = ""] = parameter.split(".");
  const series = parameter.includes(".") ? cards.get(card) : cards.get("killed");
  const name = card === "series" ? SAMPLES["series id"] : parameter.includes(".") ? card : "killed";
  const known: Record<string, string | undefined> = {
    slug: SAMPLES["slug"],
    id: SAMPLES[`${list} id`],
    crisis: card === "series" ? SAMPLES["slug"] : series?.["crisis"],
    picture: `${name}.${parameter === "scale" ? "png" : "svg"}`,
    file: FILE_SAMPLES[path]?.() ?? "citation.txt",
  };
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, one = ""]) => one);
  return Object.fromEntries(names.map((one) => [one, known[one] ?? ""]));
}

const FILE_SAMPLES: Record<string, () => string> = {
  "/feeds/{file}": () => "all.atom",
  "/previews/crises/{file}": () => `${SAMPLES["slug"]}.png`,
  "/previews/figures/{file}": () => `${SAMPLES["figures id"]}.png`,
};

async function call(
  path: string,
  query: string,
  params: Record<string, string> = paramsOf(path),
): Promise<Response> {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  return callRoute(await load(path), `/api/v1${address}?${query}`, params);
}

async function ask<Shape>(path: string, query: string): Promise<Shape> {
  return readJson(call(path, query));
}

function sampleOf({ name, schema }: Parameter): string {
  const [card = "", key] = name.split(".");
  const ofCard = key === undefined ? undefined : cards.get(card)?.[key];
  if (ofCard !== undefined) return ofCard;
  const codes = schema.items?.enum ?? schema.enum;
  const day = schema.format === "date" ? "2020-01-01" : undefined;
  return (
    SAMPLES[name] ??
    day ??
    codes
      ?.slice(-2)
      .join(schema.items ? "," : "\0")
      .split("\0")[0] ??
    ""
  );
}

/** Throws where an answer is not what the document says. */
async function expectDescribed(operation: Operation, answer: Response): Promise<void> {
  const { status } = answer;
  const described = operation.responses[String(status)];
  expect(described, `status ${status}`).toBeDefined();
  const [type = ""] = (answer.headers.get("content-type") ?? "").split(";");
  const whole = resolve(described ?? {});
  expect(Object.keys(whole.content ?? {})).toContain(type);
  const schema = whole.content?.[type]?.schema;
  if (schema === undefined || !type.endsWith("json")) return void (await answer.arrayBuffer());
  const defs = JSON.parse(
    JSON.stringify({ ...schema, $defs: document.components["schemas"] }).replaceAll(
      "#/components/schemas/",
      "#/$defs/",
    ),
  ) as Parameters<typeof z.fromJSONSchema>[0];
  const result = z.fromJSONSchema(defs).safeParse(await answer.json());
  expect(result.success ? [] : result.error.issues.slice(0, 3)).toEqual([]);
}

function resolve(response: { $ref?: string; content?: Record<string, { schema?: object }> }) {
  const name = response.$ref?.split("/").at(-1) ?? "";
  const shared = document.components["responses"] as Record<string, typeof response>;
  return response.$ref === undefined ? response : (shared[name] ?? {});
}

const addresses = files.map(addressOf);

describe("the document of the API", () => {
  it("names every address of the data, and no other", () => {
    expect(Object.keys(document.paths).toSorted()).toEqual(addresses.toSorted());
  });

  it("is valid by the rules of Redocly", () => {
    const file = join(folder, "openapi.json");
    const config = join(folder, "redocly.yaml");
    writeFileSync(file, JSON.stringify(document));
    writeFileSync(config, "extends: [recommended]\ntelemetry: off\n");
    const cli = ["node_modules/@redocly/cli/bin/cli.js", "lint", file, "--config", config];
    const env = {
      ...process.env,
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    };
    const printed = execFileSync(process.execPath, [...cli, "--format=json"], { env });
    const { totals } = JSON.parse(printed.toString()) as { totals: Record<string, number> };
    expect(totals).toMatchObject({ errors: 0, warnings: 0 });
  });

  it.each(addresses)("tells the truth about %s", { timeout: 60_000 }, async (path) => {
    const { get } = document.paths[path] ?? {};
    if (get === undefined) throw new Error("not there");
    const queries = get.parameters.filter((parameter) => parameter.in === "query");
    const hasPages = queries.some(({ name }) => name === "limit");
    const needed = queries
      .filter(({ required }) => required)
      .map((one): [string, string] => [one.name, sampleOf(one)]);
    const askFor = (more: Record<string, string>, parameter = ""): Promise<Response> => {
      const pages: Record<string, string> = hasPages && !("limit" in more) ? { limit: "3" } : {};
      const asked = { ...Object.fromEntries(needed), ...pages, ...more };
      return call(path, new URLSearchParams(asked).toString(), paramsOf(path, parameter));
    };
    await expectDescribed(get, await askFor(hasPages ? { limit: "20" } : {}));
    for (const parameter of queries) {
      const { name } = parameter;
      // A chart of what no crisis counts is nowhere.
      if (name === "cursor" || (name.includes(".") && !cards.has(name.split(".")[0] ?? "")))
        continue;
      const value = sampleOf(parameter);
      const answer = await askFor({ [name]: value }, name);
      expect(answer.status, `${name}=${value}`).toBe(200);
      await expectDescribed(get, answer);
      const wrong = await askFor({ [name]: "~" }, name);
      if (name === "q") continue;
      expect(wrong.status, `${name}=~`).toBe(name === "figure" ? 404 : 400);
      await expectDescribed(get, wrong);
    }
    expect((await askFor({ undocumented: "1" })).status).toBe(400);
    const known = new Set(queries.map(({ name }) => name));
    for (const name of ["crisis", "knownOn", "fields", "bom", "hxl", "lang", "sort", "limit"]) {
      if (known.has(name)) continue;
      const { status } = await askFor({ [name]: "1" });
      expect({ name, status }).toEqual({ name, status: 400 });
    }
  });

  const FILES: Record<string, () => string[]> = {
    "/crises/{slug}/{file}": () => ["citation.txt", "citation.bib", "citation.json"],
    "/series/{id}/{file}": () => ["citation.txt", "citation.bib", "citation.json"],
    "/figures/{id}/{file}": () => ["citation.txt", "citation.bib", "citation.json"],
    "/feeds/{file}": () => ["all.atom", "all.json", `${SAMPLES["slug"]}.atom`],
    "/charts/{crisis}/{picture}": () => ["killed.svg", "killed.png", `${SAMPLES["series id"]}.svg`],
    "/previews/crises/{file}": () => [`${SAMPLES["slug"]}.png`],
    "/previews/figures/{file}": () => [`${SAMPLES["figures id"]}.png`],
  };

  it("names every file that an address gives, each of a type of its own", async () => {
    const named = addresses.filter((path) => /\{(?:file|picture)\}/.test(path));
    expect(Object.keys(FILES).toSorted()).toEqual(named.toSorted());
    for (const [path, list] of Object.entries(FILES)) {
      const { get } = document.paths[path] ?? {};
      if (get === undefined) throw new Error("not there");
      const found = new Set<string>();
      const own: Parameter["schema"] | undefined = get.parameters.find(
        ({ name }) => name === "file" || name === "picture",
      )?.schema;
      for (const file of list()) {
        const params = { ...paramsOf(path), file, picture: file, crisis: SAMPLES["slug"] ?? "" };
        const answer = await call(path, "", params);
        expect(answer.status, `${file}`).toBe(200);
        const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
        found.add(type);
        await expectDescribed(get, answer);
        if (own?.pattern) expect(file).toMatch(new RegExp(own.pattern));
        else expect(own?.enum).toContain(file);
        const none = await call(path, "", { ...params, file: `x-${file}x`, picture: `x-${file}x` });
        expect(none.status).toBe(404);
        await expectDescribed(get, none);
      }
      expect([...found].toSorted()).toEqual(
        Object.keys(get.responses["200"]?.content ?? {}).toSorted(),
      );
    }
  });

  it.each(addresses)("answers HEAD, a preflight and a tag at %s", async (path) => {
    const route = await load(path);
    const params = paramsOf(path);
    const needed = path === "/quote" ? `?figure=${SAMPLES["figure"]}` : "";
    const ask = (method: "GET" | "HEAD" | "OPTIONS", headers: Record<string, string> = {}) =>
      route[method](new Request(`http://localhost/api/v1${path}${needed}`, { method, headers }), {
        params: Promise.resolve(params),
      });
    const head = await ask("HEAD");
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const tag = head.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"\d+-/);
    for (const name of ["content-type", "x-request-id"]) expect(head.headers.has(name)).toBe(true);
    const unchanged = await ask("GET", { "If-None-Match": tag });
    expect([unchanged.status, unchanged.headers.get("etag")]).toEqual([304, tag]);
    const preflight = await ask("OPTIONS", { Origin: "https://example.org" });
    expect(preflight.status).toBe(204);
    for (const answer of [head, unchanged, preflight]) {
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    }
  });
});
