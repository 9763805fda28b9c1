import { beforeAll, expect, it } from "vitest";
import { databaseFile } from "@/lib/config/database-url";
import { driver, openDatabase, type Db } from "@/lib/store/connection";
import { readOne } from "@/lib/store/sql";
import { findBroken } from "@/lib/testing/broken-records";
import { useEmptyDatabase } from "@/lib/testing/empty-database";
import { acceptAll, IMPORT_TIME, previewText } from "@/lib/testing/import-files";
import { makeActor } from "@/lib/testing/people";
import type { ImportStep } from "@/lib/testing/scripted-import";
import { prepareProcess, type OtherProcess } from "@/lib/testing/spawn-process";
import { chooseSelfApproval } from "@/lib/work/choose-self-approval";
import { readImport } from "./read-import";

useEmptyDatabase();

const administrator = makeActor("administrator");
const DAYS = 700;
const INDICATORS = ["killed", "injured", "displaced"];
const ROWS = DAYS * INDICATORS.length;

/** Three lines of a crisis that is not on record, a report each day. */
function makeFile(): string {
  const head =
    "crisis,indicator,value,qualifier,population,measure,period_start,as_of,published,source_org,document_title,document_url,location";
  const lines = [head];
  for (let day = 1; day <= DAYS; day++) {
    const [asOf, published] = [day, day + 1].map((after) =>
      new Date(Date.UTC(2019, 3, 4 + after)).toISOString().slice(0, 10),
    );
    for (const indicator of INDICATORS)
      lines.push(
        `Libya 2019,${indicator},${1000 + day},exact,all,cumulative,2019-04-04,${asOf},${published},WHO,Update ${day},https://example.org/${day},Libya`,
      );
  }
  return `${lines.join("\n")}\n`;
}

/** What a commit writes, by kind. */
function countWritten(db: Db): Record<string, number> {
  const count = (from: string) =>
    readOne<{ count: number }>(db, `SELECT count(*) AS count FROM ${from}`)?.count ?? -1;
  return {
    figures: count("Figure"),
    states: count("FigureRevision"),
    reviews: count("Review"),
    rows: count("ImportFigure"),
    documents: count("Document"),
    series: count("Series"),
    crises: count("Crisis"),
    events: count("AuditEvent WHERE action LIKE 'figure.%'"),
    told: count("AuditEvent WHERE action = 'import.committed'"),
    committed: count("ImportBatch WHERE status = 'committed'"),
  };
}

/** Kills a process that commits when it has said the wanted step; answers the last that it said. */
async function killAt(
  { child, lines, ended }: OtherProcess,
  isWanted: (step: ImportStep) => boolean,
): Promise<ImportStep | null> {
  let last: ImportStep | null = null;
  let isDoomed = false;
  for await (const line of lines) {
    last = JSON.parse(line) as ImportStep;
    if (isDoomed || !(isWanted(last) || last.step === "committed")) continue;
    isDoomed = true;
    child.kill("SIGKILL");
  }
  await ended;
  expect(child.signalCode).toBe("SIGKILL");
  return last;
}

/** Moments of a commit: in the judging, thrice in the writing, and when it was committed. */
const MOMENTS: ((step: ImportStep) => boolean)[] = [
  ({ step }) => step === "checking",
  ({ step }) => step === "writing",
  ({ step, done }) => step === "writing" && done > ROWS / 2,
  ({ step, done, total }) => step === "writing" && done === total,
  ({ step }) => step === "committed",
];

beforeAll(() => chooseSelfApproval(administrator, { allowed: true, at: IMPORT_TIME }));

it("leaves all of a batch or nothing when its process is killed, and can be committed again", async () => {
  const start = await prepareProcess("scripted-import");
  const { id, version, preview } = await previewText(administrator, makeFile(), acceptAll);
  expect(preview.problems.slice(0, 2)).toEqual([]);
  expect(preview.counts).toMatchObject({ new: ROWS, error: 0 });
  const asked = { id, baseVersion: version };
  const nothing = countWritten(driver());
  expect(nothing).toMatchObject({ figures: 0, told: 0, committed: 0 });
  let seenAll = 0;
  for (const isWanted of MOMENTS) {
    const last = await killAt(start(asked), isWanted);
    // A connection of its own: nothing that this process may have held back counts.
    const db = openDatabase(databaseFile());
    const written = countWritten(db);
    expect(findBroken(db)).toEqual([]);
    db.close();
    if (written["committed"] === 0) {
      expect(written).toEqual(nothing);
      expect(last?.step).not.toBe("committed");
      continue;
    }
    seenAll++;
    expect(written).toMatchObject({ figures: ROWS, reviews: ROWS, rows: ROWS, told: 1 });
    expect(written).toMatchObject({ states: ROWS, documents: DAYS, series: 3, crises: 1 });
    break;
  }
  expect(seenAll).toBe(1);
  const { status, outcome } = await readImport(administrator, id);
  expect([status, outcome?.created]).toEqual(["committed", ROWS]);
}, 120_000);
