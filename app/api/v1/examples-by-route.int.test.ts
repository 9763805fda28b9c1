import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
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
import { useSeededDatabase } from "@/lib/testing/database";
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
async function runExample(command: string, args: string[]): Promise<string> {
  asked = [];
  const { stdout } = await run(command, args, { cwd: mkdtempSync(join(folder, "run-")) });
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
    const tools = examples.filter(({ ofChanges }) => !ofChanges).map(({ tool }) => tool);
    expect(tools).toEqual(["curl", "Python", "R", "Excel Power Query"]);
    const changes = examples.filter(({ ofChanges }) => ofChanges);
    expect(changes).toHaveLength(list === "figures" ? 1 : 0);
    for (const { code } of changes) expect(code).toMatch(/updatedSince=.*includeHistory=1/);
  }
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
