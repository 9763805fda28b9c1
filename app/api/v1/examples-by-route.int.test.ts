import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pq from "@microsoft/powerquery-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiExample } from "@/lib/domain/api-samples";
import type { DescribedOperation } from "@/lib/domain/described-operation";
import { makeExamples } from "@/lib/formats/examples/make-examples";
import { describeApi } from "@/lib/formats/open-api";
import { readOperations } from "@/lib/formats/open-api-operations";
import { callRoute } from "@/lib/testing/call-route";
import { rosa } from "@/lib/testing/office";
import { useSeededDatabase } from "@/lib/testing/database";
import { withdrawFigure } from "@/lib/work/withdraw-figure";
import { readApiSamples } from "@/lib/work/read-api-samples";
import { PICTURE_LIMITS } from "./_pictures/picture-limits";

useSeededDatabase();

const ROOT = "app/api/v1";
const operations = readOperations(describeApi("/api/v1", PICTURE_LIMITS));
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "as-reported-examples-"));
let server: Server;
let site = "";
/** What the tools asked for, and how it was answered. */
let asked: { path: string; status: number }[] = [];

/** The routes by the pattern of their addresses, those without holes first. */
const routes = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("/route.ts") && !file.startsWith("[["))
  .toSorted((a, b) => a.split("[").length - b.split("[").length)
  .map((file) => {
    const address = file.replace(/\/route\.ts$/, "");
    const pattern = address.replaceAll(".", "\\.").replaceAll(/\[(\w+)\]/g, "(?<$1>[^/]+)");
    return { file, pattern: new RegExp(`^/api/v1/${pattern}$`) };
  });

async function answer(address: string): Promise<Response> {
  const { pathname } = new URL(address, site);
  for (const { file, pattern } of routes) {
    const found = pattern.exec(pathname);
    if (found === null) continue;
    const route = (await import(join(process.cwd(), ROOT, file))) as Parameters<
      typeof callRoute<Record<string, string>>
    >[0];
    return callRoute(route, address, { ...found.groups });
  }
  return new Response(null, { status: 404 });
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void answer(request.url ?? "").then(async (found) => {
      asked.push({ path: request.url ?? "", status: found.status });
      response.writeHead(found.status, Object.fromEntries(found.headers));
      response.end(Buffer.from(await found.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

async function examplesOf(operation: DescribedOperation): Promise<ApiExample[]> {
  const samples = await readApiSamples();
  if (samples === null) throw new Error("nothing is published");
  return makeExamples(operation, samples, site);
}

/** What a tool prints for its example; every address that it asks for has an answer. */
async function runExample(
  command: string,
  args: string[],
  cwd = mkdtempSync(join(folder, "run-")),
): Promise<string> {
  asked = [];
  const { stdout } = await run(command, args, { cwd });
  expect(asked.length).toBeGreaterThan(0);
  for (const { path, status } of asked) expect({ path, status }).toEqual({ path, status: 200 });
  return stdout;
}

const TOOLS = { R: hasTool("Rscript", "library(jsonlite)"), Python: hasTool("python3") };

describe.each(operations)("the examples of $address", (operation) => {
  it("are run by the tools that are there", { timeout: 60_000 }, async () => {
    const examples = await examplesOf(operation);
    expect(examples[0]?.tool).toBe("curl");
    for (const { tool, code } of examples) {
      if (tool === "curl") await runExample("sh", ["-c", code]);
      if (tool === "Python" && TOOLS.Python) {
        expect(await runExample("python3", ["-c", code])).not.toBe("");
      }
      if (tool === "R" && TOOLS.R) {
        expect(await runExample("Rscript", ["-e", code])).not.toBe("");
      }
    }
  });

  it("are well-formed in the language of Power Query, and ask what curl asks", async () => {
    const examples = await examplesOf(operation);
    const [curl = ""] = examples.map(({ code }) => code);
    const { searchParams, origin, pathname } = new URL(/'([^']+)'/.exec(curl)?.[1] ?? "");
    for (const { code } of examples.filter(({ tool }) => tool === "Excel Power Query")) {
      const parsed = await pq.TaskUtils.tryLexParse(pq.DefaultSettings, code);
      expect(pq.TaskUtils.isParseStageOk(parsed)).toBe(true);
      expect(code).toContain(`Web.Contents("${origin}${pathname}"`);
      for (const [name, value] of searchParams) expect(code).toContain(`${name} = "${value}"`);
    }
    for (const { code } of examples.filter(({ tool }) => tool === "R" || tool === "Python")) {
      expect(code).toContain(`${origin}${pathname}`);
      for (const [name, value] of searchParams) expect(code).toContain(`${name}=${value}`);
    }
  });
});

it("the tables have an example in every tool, and those of figures one of what changed", async () => {
  const byAddress = new Map(operations.map((operation) => [operation.address, operation]));
  for (const list of ["figures", "series", "crises", "documents", "organisations"]) {
    const operation = byAddress.get(`/api/v1/${list}.csv`);
    if (operation === undefined) throw new Error("not described");
    const examples = await examplesOf(operation);
    const tools = examples.filter(({ purpose }) => purpose === "answer").map(({ tool }) => tool);
    expect(tools).toEqual(["curl", "Python", "R", "Excel Power Query"]);
    const changes = examples.filter(({ purpose }) => purpose === "changes");
    expect(changes).toHaveLength(list === "figures" ? 1 : 0);
    for (const { code } of changes) expect(code).toMatch(/updatedSince=.*includeHistory=1/);
  }
});

it.runIf(TOOLS.Python)("a copy that Python keeps is what the list is, run after run", async () => {
  const operation = operations.find(({ address }) => address === "/api/v1/figures.json");
  if (operation === undefined) throw new Error("not described");
  const example = (await examplesOf(operation)).find(({ purpose }) => purpose === "copy");
  const cwd = mkdtempSync(join(folder, "copy-"));
  const pull = () => runExample("python3", ["-c", example?.code ?? ""], cwd);
  const listed = async (): Promise<object[]> => {
    const [path = ""] = asked.map((one) => one.path.replace(/&updatedSince=.*/, ""));
    return ((await (await answer(path)).json()) as { data: object[] }).data;
  };
  const first = await pull();
  const before = await listed();
  expect(first).toBe(`${before.length} rows, ${before.length} new or changed, 0 gone\n`);
  const { id: figureId, revision: baseRevision } = before[0] as { id: string; revision: number };
  await withdrawFigure(rosa, {
    figureId,
    baseRevision,
    by: "us",
    on: "2026-01-01",
    reason: "error",
    at: new Date(),
  });
  expect(await pull()).toBe(`${before.length - 1} rows, 0 new or changed, 1 gone\n`);
  const kept = JSON.parse(readFileSync(join(cwd, "copy.json"), "utf8")) as { rows: object };
  const after = await listed();
  expect(Object.values(kept.rows)).toHaveLength(after.length);
  expect(Object.values(kept.rows)).toEqual(expect.arrayContaining(after));
});

function hasTool(command: string, expression?: string): boolean {
  try {
    execFileSync(command, expression === undefined ? ["--version"] : ["-e", expression], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}
