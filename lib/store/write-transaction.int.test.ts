import { beforeAll, describe, expect, it } from "vitest";
import { databaseFile } from "@/lib/config/database-url";
import { useSeededDatabase } from "@/lib/testing/database";
import { makeReport } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import { prepareProcess, type OtherProcess } from "@/lib/testing/spawn-process";
import { listCrises } from "@/lib/work/query-crises";
import { saveDraft } from "@/lib/work/save-draft";
import { driver, openDatabase } from "./connection";
import { prisma } from "./prisma";
import { raiseDataVersion, readDataVersion } from "./data-version";
import { change } from "./sql";
import { writeTransaction, writeWithin } from "./write-transaction";

useSeededDatabase();
let hold: Awaited<ReturnType<typeof prepareProcess>>;
beforeAll(async () => {
  plantCrisis(driver());
  hold = await prepareProcess("hold-lock");
});

const amina = makeActor("reporter", "amina");
const AT = new Date("2026-03-01T10:00:00Z");
const rename = (db: ReturnType<typeof driver>, name: string) =>
  change(db, "UPDATE Place SET name = @name WHERE slug = 'xa-town'", { name });
const nameOfTown = () =>
  driver().prepare("SELECT name FROM Place WHERE slug = 'xa-town'").pluck().get();

/** Another process that holds the lock for that long, once it does. */
async function holdLock(milliseconds: number): Promise<OtherProcess> {
  const other = hold({ file: databaseFile(), milliseconds });
  const lines = other.lines[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe("held");
  return other;
}

/** The longest time that this process answered nothing while `waited` was under way. */
async function longestStandstill(waited: Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  await waited.finally(() => clearInterval(timer));
  return longest;
}

/** A process that waited for the lock itself would stand still for the twelve seconds; ms. */
const STOOD_STILL = 8_000;

describe("writeTransaction", () => {
  it("waits twelve seconds for a writer in another process while readers are answered at once", async () => {
    const { ended } = await holdLock(12_000);
    const began = performance.now();
    let isDone = false;
    const saved = saveDraft(amina, { id: null, report: makeReport(), baseVersion: null, at: AT });
    const written = saved.then((draft) => {
      isDone = true;
      return draft;
    });
    const signedIn = prisma().place.update({
      where: { slug: "xa-town" },
      data: { name: "Waited" },
    });
    const standstill = longestStandstill(Promise.all([written, signedIn]));
    for (let read = 0; read < 20; read++) {
      const asked = performance.now();
      expect((await listCrises(null)).length).toBeGreaterThan(0);
      expect(performance.now() - asked).toBeLessThan(STOOD_STILL);
    }
    expect(isDone).toBe(false);
    expect(await written).toMatchObject({ version: 1 });
    expect(performance.now() - began).toBeGreaterThan(11_000);
    expect(await standstill).toBeLessThan(STOOD_STILL);
    expect(nameOfTown()).toBe("Waited");
    await ended;
  }, 60_000);

  it("gives up with a refusal, has written nothing, and works again afterwards", async () => {
    const other = openDatabase(databaseFile());
    other.exec("BEGIN IMMEDIATE");
    const before = readDataVersion(driver());
    expect(await refusalOf(writeTransaction(raiseDataVersion, 100))).toEqual({ kind: "busy" });
    other.exec("ROLLBACK");
    other.close();
    expect(readDataVersion(driver())).toBe(before);
    await writeTransaction(raiseDataVersion);
    expect(readDataVersion(driver())).toBe(before + 1);
  });

  it("undoes all of it where it throws, and only the inner part where that is caught", async () => {
    await writeTransaction((db) => rename(db, "Before"));
    const failed = writeTransaction((db) => {
      rename(db, "Never");
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(nameOfTown()).toBe("Before");
    await writeTransaction((db) => {
      rename(db, "Outer");
      expect(() =>
        writeWithin(db, () => {
          rename(db, "Inner");
          throw new Error("inner");
        }),
      ).toThrow("inner");
    });
    expect(nameOfTown()).toBe("Outer");
  });

  it("refuses to begin within another one", async () => {
    const nested: Promise<unknown>[] = [];
    await writeTransaction(() => nested.push(writeTransaction(raiseDataVersion)));
    await expect(nested[0]).rejects.toThrow("writeWithin");
  });
});
