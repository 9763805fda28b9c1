import { afterAll, beforeAll, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { generateFigures } from "@/lib/testing/generate-figures";
import { plantCrisis } from "@/lib/testing/plant";
import type { Acknowledged } from "@/lib/testing/scripted-writes";
import { prepareProcess, type OtherProcess } from "@/lib/testing/spawn-process";
import * as figuresCsv from "./figures.csv/route";
import * as figuresJson from "./figures.json/route";

useSeededDatabase();

/** Several parts of a stream, all before what the other process writes. */
const ROWS = 2_200;
const CHANGED = "2001-01-01T00:00:00.000+00:00";

let writer: OtherProcess;
let lines: AsyncIterator<string>;

beforeAll(async () => {
  plantCrisis(driver());
  generateFigures(driver(), ROWS);
  driver().prepare("UPDATE Figure SET changedAt = ? WHERE id LIKE 'g0%'").run(CHANGED);
  const start = await prepareProcess("scripted-writes");
  writer = start({ name: "history" });
  lines = writer.lines[Symbol.asyncIterator]();
}, 120_000);

afterAll(async () => {
  writer.child.kill("SIGKILL");
  await writer.ended;
});

async function waitFor(wanted: (line: Acknowledged) => boolean): Promise<string> {
  for (;;) {
    const next = await lines.next();
    if (next.done === true) throw new Error("the writer has ended");
    const text: string = next.value;
    const line = JSON.parse(text) as Acknowledged;
    if (wanted(line)) return line.id;
  }
}

/** A figure that stands in its second revision, or a later one of the same value, while its writer stands still. */
async function findCorrected(): Promise<string> {
  for (;;) {
    const id = await waitFor((line) => line.write === "approved" && line.revision === 2);
    writer.child.kill("SIGSTOP");
    const stands = driver()
      .prepare("SELECT 1 FROM Figure WHERE id = ? AND status = 'published' AND revision >= 2")
      .get(id);
    if (stands !== undefined) return id;
    writer.child.kill("SIGCONT");
  }
}

const ASKED = "crisis=planted&includeHistory=1&fields=id,value";

it.each<[string, typeof figuresJson, string]>([
  ["JSON", figuresJson, `${ASKED}&sort=asOf`],
  ["CSV", figuresCsv, `${ASKED}&sort=asOf`],
  ["JSON of changes", figuresJson, `${ASKED}&updatedSince=2000-01-01`],
  ["CSV of changes", figuresCsv, `${ASKED}&updatedSince=2000-01-01`],
])(
  "tells a figure with its history as of one moment, though another process takes both away, as %s",
  { timeout: 120_000 },
  async (_, route, query) => {
    const id = await findCorrected();
    const answer = await callRoute(route, `/f?${query}`, {});
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    writer.child.kill("SIGCONT");
    await waitFor((line) => line.write === "withdrawn" && line.id === id);
    const parts = [first?.value ?? new Uint8Array()];
    for (let part = await reader?.read(); part?.value; part = await reader?.read())
      parts.push(part.value);
    const text = Buffer.concat(parts).toString();
    expect(Buffer.from(parts[0] ?? []).toString()).not.toContain(id);
    if (route === figuresCsv) {
      const told = text.split("\r\n").filter((line) => line.startsWith(id));
      expect(told.slice(0, 2).map((line) => line.split(",")[1])).toEqual(["101", "100"]);
    } else {
      const { data } = JSON.parse(text) as {
        data: { id: string; value: number; history: object[] }[];
      };
      const told = data.find((one) => one.id === id);
      expect(told?.value).toBe(101);
      expect(told?.history[0]).toMatchObject({ value: 100, revision: 1 });
    }
    const after = await callRoute(route, `/f?${query}`, {});
    expect(await after.text()).not.toMatch(new RegExp(`${id}[^\\n]*101`));
  },
);
