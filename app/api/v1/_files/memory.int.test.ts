import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { generateFigures } from "@/lib/testing/generate-figures";
import { heldMemory } from "@/lib/testing/held-memory";
import { plantCrisis } from "@/lib/testing/plant";
import * as figuresJson from "@/app/api/v1/figures.json/route";
import * as figuresXlsx from "@/app/api/v1/figures.xlsx/route";
import * as figuresZip from "@/app/api/v1/figures.zip/route";

useSeededDatabase();

const ROWS = 60_000;
const MIB = 2 ** 20;

beforeAll(() => {
  plantCrisis(driver());
  generateFigures(driver(), ROWS);
}, 120_000);

describe.each([
  ["JSON", figuresJson],
  ["XLSX", figuresXlsx],
  ["ZIP", figuresZip],
])("a file of many rows as %s", (_, route) => {
  it("is written in constant memory", { timeout: 120_000 }, async () => {
    const answer = await callRoute(route, "/f", {});
    const reader = answer.body?.getReader();
    await reader?.read();
    const before = heldMemory();
    let peak = before;
    let bytes = 0;
    let looks = 0;
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      bytes += part.value.length;
      if (bytes < (looks * MIB) / 4) continue;
      looks++;
      peak = Math.max(peak, heldMemory());
    }
    expect(looks).toBeGreaterThan(3);
    expect((peak - before) / MIB).toBeLessThan(16);
  });

  it("ends when the client leaves", async () => {
    const answer = await callRoute(route, "/f", {});
    const reader = answer.body?.getReader();
    for (let i = 0; i < 12; i++) await reader?.read();
    await reader?.cancel();
    // A reader left open would keep the log from being emptied.
    await expect
      .poll(() => driver().pragma("wal_checkpoint(TRUNCATE)"))
      .toMatchObject([{ busy: 0 }]);
  });
});
