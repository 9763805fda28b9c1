import { monitorEventLoopDelay } from "node:perf_hooks";
import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { generateFigures } from "@/lib/testing/generate-figures";
import { heldMemory } from "@/lib/testing/held-memory";
import { plantCrisis, plantFigure } from "@/lib/testing/plant";
import * as figures from "@/app/api/v1/figures/route";
import * as figuresCsv from "./route";

useSeededDatabase();

const ROWS = 200_000;
const MIB = 2 ** 20;

beforeAll(() => {
  plantCrisis(driver());
  generateFigures(driver(), ROWS);
}, 120_000);

async function openExport(query = ""): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const answer = await callRoute(figuresCsv, `/api/v1/figures.csv${query}`, {});
  if (!answer.body) throw new Error("no body");
  return answer.body.getReader();
}

/** Bounds with room for a busy machine; alone on one, waits are some ms. */
describe("an export of 200,000 generated figures and the shipped ones", () => {
  it("is whole, in constant memory, while others are answered", { timeout: 300_000 }, async () => {
    const reader = await openExport();
    await reader.read();
    const before = heldMemory();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    let lines = 0;
    let peak = before;
    let nextLook = ROWS / 10;
    let exporting = true;
    const waits: number[] = [];
    const other = (async () => {
      while (exporting) {
        const started = performance.now();
        const answer = await callRoute(figures, "/f?crisis=sudan-2023&limit=1&fields=id", {});
        await answer.text();
        waits.push(performance.now() - started);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      lines += new TextDecoder().decode(part.value).split("\r\n").length - 1;
      if (lines < nextLook) continue;
      nextLook += ROWS / 10;
      peak = Math.max(peak, heldMemory());
    }
    exporting = false;
    await other;
    delay.disable();
    waits.sort((a, b) => a - b);
    expect(lines).toBeGreaterThan(ROWS + 10_000);
    expect((peak - before) / MIB).toBeLessThan(16);
    expect(waits.length).toBeGreaterThan(20);
    expect(waits[Math.floor(waits.length * 0.95)]).toBeLessThan(250);
    expect(delay.percentile(99) / 1e6).toBeLessThan(300);
  });

  it("shows one state of the data, and holds up no writer", async () => {
    const reader = await openExport("?to=2000-03-01");
    await reader.read();
    const id = "zzzwritten0while";
    plantFigure(driver(), { id, value: 1, asOf: "1990-01-01" });
    let last = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      last = new TextDecoder().decode(part.value);
    }
    expect(last.includes(id)).toBe(false);
    const answer = await callRoute(figures, "/f?crisis=planted&sort=asOf&limit=1", {});
    expect(await answer.text()).toContain(id);
  });

  it("ends when the client leaves", async () => {
    const reader = await openExport();
    await reader.read();
    await reader.read();
    await reader.cancel();
    // A reader left open would keep the log from being emptied.
    const [state] = driver().pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
    expect(state?.busy).toBe(0);
  });
});
