import { beforeAll, expect, it } from "vitest";
import { groupBy } from "@/lib/domain/group-by";
import { findBroken } from "@/lib/testing/broken-records";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME as AT, waitingReviewOf } from "@/lib/testing/enter-reports";
import { amina, publishOne, reportOf, submitOne } from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import type { Attempt, RaceArguments } from "@/lib/testing/racing-writes";
import { prepareProcess } from "@/lib/testing/spawn-process";
import { dataVersion } from "@/lib/testing/stored";
import { saveDraft } from "@/lib/work/save-draft";
import { driver } from "./connection";
import { readLastRevision, readSavedRevision } from "./figure-states";
import { readAll } from "./sql";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

/** Everything that fifty people in two processes attempted at the same time. */
async function race(shared: Omit<RaceArguments, "name">): Promise<Attempt[]> {
  const start = await prepareProcess("racing-writes");
  const runs = ["left", "right"].map((name) => {
    const { lines, ...run } = start({ name, ...shared });
    return { ...run, lines: lines[Symbol.asyncIterator]() };
  });
  for (const { lines } of runs) expect((await lines.next()).value).toBe("ready");
  for (const { go } of runs) go();
  const read = async ({ lines }: (typeof runs)[number]) => {
    const found: Attempt[] = [];
    for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
      found.push(JSON.parse(line.value) as Attempt);
    }
    return found;
  };
  return (await Promise.all(runs.map(read))).flat();
}

it("loses no update, faults nowhere and tells each conflict among fifty writers in two processes", async () => {
  const stock = { indicator: "displaced", measure: "stock" };
  const figureIds: string[] = [];
  for (let i = 0; i < 4; i++) figureIds.push(await publishOne(`race-${i}`, stock));
  const waiting = [await submitOne("waits-0", stock), await submitOne("waits-1", stock)];
  const reviewIds = waiting.map((id) => waitingReviewOf(id));
  const draft = { id: null, report: reportOf("draft", {}), baseVersion: null, at: AT };
  const { id: draftId } = await saveDraft(amina, draft);
  const version = dataVersion();

  const attempts = groupBy(await race({ figureIds, reviewIds, draftId }), ({ kind }) => kind);
  const outcomes = (kind: Attempt["kind"]) =>
    groupBy(attempts.get(kind) ?? [], ({ id, outcome }) => `${id} ${outcome}`);

  const own = attempts.get("own") ?? [];
  expect(own.filter(({ outcome, revision }) => outcome !== "done" || revision !== 1)).toEqual([]);
  expect(own).toHaveLength(50);
  for (const id of figureIds) {
    const [won, ...more] = outcomes("same_figure").get(`${id} done`) ?? [];
    expect(more).toEqual([]);
    expect(outcomes("same_figure").get(`${id} conflict`)).toHaveLength(49);
    expect(readLastRevision(driver(), id)).toBe(2);
    expect(readSavedRevision(driver(), id, 2)).toMatchObject({
      by: won?.by,
      reason: won?.by,
      state: { value: won?.value },
    });
  }
  for (const id of reviewIds) {
    expect(outcomes("same_review").get(`${id} done`)).toHaveLength(1);
    expect(outcomes("same_review").get(`${id} conflict`)).toHaveLength(49);
  }
  expect(outcomes("same_draft").get(`${draftId} done`)).toMatchObject([{ revision: 2 }]);
  expect(outcomes("same_draft").get(`${draftId} conflict`)).toHaveLength(49);
  const entered = readAll<{ value: number }>(
    driver(),
    "SELECT value FROM Figure WHERE status = 'in_review' ORDER BY value",
  ).map(({ value }) => value);
  expect(entered).toEqual(Array.from({ length: 50 }, (_, i) => 1000 + i));
  expect(dataVersion()).toBe(version + reviewIds.length);
  expect(findBroken(driver())).toEqual([]);
}, 120_000);
