import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as openApi from "./openapi.json/route";

useSeededDatabase();

interface Parameter {
  name: string;
  in: "query" | "path";
  schema: { type?: string; enum?: string[]; items?: { enum?: string[] }; format?: string };
}
interface Operation {
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}
interface Document {
  paths: Record<string, { get: Operation }>;
  components: Record<string, unknown>;
}
type Route = Parameters<typeof callRoute<Record<string, string>>>[0];

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
  place: "LBY",
  q: "tripoli",
  limit: "2",
  slug: "libya-2019",
  updatedSince: "2020-01-01",
};

beforeAll(async () => {
  document = await readJson(callRoute(openApi, "/api/v1/openapi.json", {}));
  for (const list of ["figures", "series"]) {
    const { data } = await ask<{ data: { id: string; dataset?: string }[] }>(
      `/${list}`,
      "crisis=libya-2019&limit=1",
    );
    SAMPLES[`${list} id`] = data[0]?.id ?? "";
  }
  SAMPLES["series"] = SAMPLES["series id"] ?? "";
  SAMPLES["dataset"] = "GIDD";
});

async function load(path: string): Promise<Route> {
  const file = files.find((one) => addressOf(one) === path) ?? "";
  return (await import(join(process.cwd(), ROOT, file, "route.ts"))) as Route;
}

async function call(path: string, query: string): Promise<Response> {
  const [, list = ""] = /^\/(\w+)/.exec(path) ?? [];
  const params: Record<string, string> = {};
  if (path.includes("{slug}")) params["slug"] = SAMPLES["slug"] ?? "";
  if (path.includes("{id}")) params["id"] = SAMPLES[`${list} id`] ?? "";
  return callRoute(await load(path), `/api/v1${path}?${query}`, params);
}

async function ask<Shape>(path: string, query: string): Promise<Shape> {
  return readJson(call(path, query));
}

function sampleOf({ name, schema }: Parameter): string {
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

/** Pictures, feeds, citations and quotes, which the document does not describe yet. */
const NOT_DESCRIBED = [
  "/charts/{crisis}/{picture}",
  "/crises/{slug}/{file}",
  "/feeds/{file}",
  "/figures/{id}/{file}",
  "/previews/crises/{file}",
  "/previews/figures/{file}",
  "/quote",
  "/series/{id}/{file}",
];
const addresses = files.map(addressOf).filter((address) => !NOT_DESCRIBED.includes(address));

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
    await expectDescribed(
      get,
      await call(path, queries.some(({ name }) => name === "limit") ? "limit=20" : ""),
    );
    for (const parameter of queries) {
      if (parameter.name === "cursor") continue;
      const value = sampleOf(parameter);
      const limit = parameter.name !== "limit" && queries.some(({ name }) => name === "limit");
      const asked = new URLSearchParams({
        [parameter.name]: value,
        ...(limit ? { limit: "3" } : {}),
      });
      const answer = await call(path, asked.toString());
      expect(answer.status, `${parameter.name}=${value}`).toBe(200);
      await expectDescribed(get, answer);
      const wrong = await call(path, new URLSearchParams({ [parameter.name]: "~" }).toString());
      if (parameter.name === "q") continue;
      expect(wrong.status, `${parameter.name}=~`).toBe(400);
      await expectDescribed(get, wrong);
    }
    expect((await call(path, "undocumented=1")).status).toBe(400);
    const known = new Set(queries.map(({ name }) => name));
    for (const name of ["crisis", "knownOn", "fields", "bom", "hxl", "lang", "sort", "limit"]) {
      if (known.has(name)) continue;
      const { status } = await call(path, `${name}=1`);
      expect({ name, status }).toEqual({ name, status: 400 });
    }
  });
});
