import { beforeAll, expect, it } from "vitest";
import { SORT_KEYS } from "@/lib/domain/figure-filter";
import { driver } from "@/lib/store/connection";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { plantCrisis } from "@/lib/testing/plant";
import type { Acknowledged } from "@/lib/testing/scripted-writes";
import { prepareProcess } from "@/lib/testing/spawn-process";
import * as crises from "./crises/route";
import * as figures from "./figures/route";
import * as series from "./series/route";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

interface Page {
  data: { id: string; updatedAt: string }[];
  removed?: { id: string }[];
  nextCursor: string | null;
  meta: { updatedThrough: string };
}
type Route = typeof figures;

/** How many figures each process takes from its draft to its withdrawal. */
const LIVES = 12;

/** Two processes that write, approve, correct, redact and withdraw for as long as `read` is running. */
async function whileWriting(
  writers: string[],
  read: (isDone: () => boolean) => Promise<void>,
): Promise<Acknowledged[]> {
  const start = await prepareProcess("scripted-writes");
  const all: Acknowledged[] = [];
  let done = 0;
  const runs = writers.map(async (name) => {
    const { child, lines, ended } = start({ name });
    let withdrawn = 0;
    for await (const line of lines) {
      const write = JSON.parse(line) as Acknowledged;
      all.push(write);
      if (write.write === "withdrawn" && ++withdrawn >= LIVES) child.kill("SIGKILL");
    }
    await ended;
    done += 1;
  });
  await read(() => done === writers.length);
  await Promise.all(runs);
  return all;
}

const ask = (route: Route, query: string): Promise<Page> =>
  readJson(callRoute(route, `/x?${query}`, {}));

/** Every page of a list, with the event loop free between them. */
async function walk(route: Route, query: string, take: (page: Page) => void): Promise<string> {
  await new Promise(setImmediate);
  let page = await ask(route, query);
  const { updatedThrough } = page.meta;
  for (;;) {
    take(page);
    if (page.nextCursor === null) return updatedThrough;
    await new Promise(setImmediate);
    page = await ask(route, `${query}&cursor=${page.nextCursor}`);
  }
}

it("tells a puller who comes back every change of two writing processes", async () => {
  const query = "crisis=planted&status=superseded,withdrawn&fields=all&limit=3";
  const mirror = new Map<string, object>();
  let since = "1970-01-01";
  const seen = new Set<string>();
  const pull = async (): Promise<void> => {
    const through = await walk(figures, `${query}&updatedSince=${since}`, (page) => {
      for (const row of page.data) {
        mirror.set(row.id, row);
        seen.add(row.id);
      }
      for (const { id } of page.removed ?? []) mirror.delete(id);
    });
    expect(through >= since).toBe(true);
    since = through;
  };
  let pulls = 0;
  const written = await whileWriting(["left", "right"], async (isDone) => {
    for (; !isDone(); pulls++) await pull();
  });
  await pull();
  expect(pulls).toBeGreaterThan(10);
  const truth: Page["data"] = [];
  await walk(figures, query, ({ data }) => truth.push(...data));
  expect(Object.fromEntries(mirror)).toEqual(Object.fromEntries(truth.map((row) => [row.id, row])));
  const withdrawn = written.filter(({ write }) => write === "withdrawn");
  expect(withdrawn.length).toBeGreaterThanOrEqual(LIVES * 2);
  expect(withdrawn.filter(({ id }) => mirror.has(id))).toEqual([]);
  // Not only the end was seen.
  expect(seen.size).toBeGreaterThan(LIVES);
}, 120_000);

it("goes through lists without losing or doubling what stays as it is, whoever writes", async () => {
  const before = new Map<string, Set<string>>();
  const lists: [string, Route, string][] = [
    ...SORT_KEYS.flatMap((key): [string, Route, string][] => [
      [`figures by ${key}`, figures, `fields=id&limit=487&sort=${key}`],
      [`figures by -${key}`, figures, `fields=id&limit=487&sort=-${key}`],
    ]),
    ["series", series, "fields=id&limit=9"],
    ["crises", crises, "fields=id&limit=2"],
  ];
  for (const [name, route, query] of lists) {
    const ids = new Set<string>();
    await walk(route, query, ({ data }) => data.forEach(({ id }) => ids.add(id)));
    before.set(name, ids);
  }
  let rounds = 0;
  await whileWriting(["east", "west"], async (isDone) => {
    for (; !isDone(); rounds++) {
      for (const [name, route, query] of lists) {
        const ids: string[] = [];
        await walk(route, query, ({ data }) => ids.push(...data.map(({ id }) => id)));
        const found = new Set(ids);
        const lost = [...(before.get(name) ?? [])].filter((id) => !found.has(id));
        expect({ name, lost, doubled: ids.length - found.size }).toEqual({
          name,
          lost: [],
          doubled: 0,
        });
      }
    }
  });
  expect(rounds).toBeGreaterThan(0);
}, 120_000);
