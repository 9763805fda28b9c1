import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { apiExamples } from "@/components/figures/api-examples";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as figuresCsv from "./figures.csv/route";
import * as figures from "./figures/route";

useSeededDatabase();

const run = promisify(execFile);
let server: Server;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = "" } = request;
    asked.push(url);
    const route = url.startsWith("/api/v1/figures.csv") ? figuresCsv : figures;
    void callRoute(route, url, {}).then(async (answer) => {
      response.statusCode = answer.status;
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => new Promise((resolve) => server.close(resolve)));

const codeOf = (tool: string): string =>
  apiExamples(origin).find((example) => example.tool === tool)?.code ?? "";

async function readRows(): Promise<Record<string, string>[]> {
  const { stdout } = await run("sh", ["-c", codeOf("curl")]);
  return parse(stdout, { columns: true });
}

it("curl takes the table", async () => {
  const rows = await readRows();
  expect(rows.length).toBeGreaterThan(3);
  expect(new Set(rows.map((row) => row["indicator"]))).toEqual(new Set(["killed"]));
});

it("Python takes the same figures", async () => {
  const { stdout } = await run("python3", ["-c", codeOf("Python")]);
  const lines = (await readRows()).map((row) =>
    [row["as_of"], row["origin"], row["qualifier"], row["value"] || "None"].join(" "),
  );
  expect(stdout.trim().split("\n")).toEqual(lines);
});

it("R and Excel ask for the same table", async () => {
  const [, address = ""] = /read\.csv\("([^"]+)"/.exec(codeOf("R")) ?? [];
  expect(codeOf("curl")).toContain(`'${address}'`);
  const [, path = ""] = /Web\.Contents\("([^"]+)"/.exec(codeOf("Excel Power Query")) ?? [];
  const [, asks = ""] = /Query = \[([^\]]+)\]/.exec(codeOf("Excel Power Query")) ?? [];
  const pairs = [...asks.matchAll(/(\w+) = "([^"]+)"/g)];
  const query = new URLSearchParams(pairs.map(([, name = "", value = ""]) => [name, value]));
  expect(`${path}?${query.toString()}`).toBe(address);
});
