import { beforeAll, expect, it } from "vitest";
import { useSeededDatabase } from "@/lib/testing/database";
import { findBroken } from "@/lib/testing/broken-records";
import { plantCrisis } from "@/lib/testing/plant";
import type { Acknowledged } from "@/lib/testing/scripted-writes";
import { prepareProcess } from "@/lib/testing/spawn-process";
import { driver, openDatabase } from "./connection";
import { databaseFile } from "@/lib/config/database-url";
import { readSavedState } from "./figure-states";
import { readOne } from "./sql";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const WRITES = 200;

/** The lines that a writer got out before it was killed, some milliseconds after one of them. */
async function writeAndDie(
  start: Awaited<ReturnType<typeof prepareProcess>>,
  name: string,
): Promise<Acknowledged[]> {
  const { child, lines, ended } = start({ name });
  const dieAfter = 1 + Math.floor(Math.random() * 16);
  const got: Acknowledged[] = [];
  for await (const line of lines) {
    got.push(JSON.parse(line) as Acknowledged);
    if (got.length === dieAfter) setTimeout(() => child.kill("SIGKILL"), Math.random() * 12);
  }
  await ended;
  expect(child.signalCode).toBe("SIGKILL");
  return got;
}

it("keeps every write that was acknowledged, whole, however often a writer is killed", async () => {
  const start = await prepareProcess("scripted-writes");
  const all: Acknowledged[] = [];
  let kills = 0;
  while (all.length < WRITES) all.push(...(await writeAndDie(start, `writer-${kills++}`)));
  expect(kills).toBeGreaterThan(8);
  // A connection of its own: nothing that this process may have held back counts.
  const db = openDatabase(databaseFile());
  const lost = all.filter((line) => !isThere(line));
  expect(lost).toEqual([]);
  expect(findBroken(db)).toEqual([]);
  db.close();

  function isThere(line: Acknowledged): boolean {
    const { id } = line;
    const count = (query: string, revision = 0) =>
      readOne<{ count: number }>(db, `SELECT count(*) AS count FROM ${query}`, { id, revision })
        ?.count;
    switch (line.write) {
      case "draft":
        return count("EntryDraft WHERE id = @id") === 1;
      case "submitted":
        return (
          readSavedState(db, id, 1)?.documentId === line.documentId &&
          count("FigureVia WHERE figureId = @id") === 1 &&
          count("AuditEvent WHERE subject = @id AND action = 'figure.submitted'") !== 0
        );
      case "approved":
        return (
          count(
            "Review WHERE subjectId = @id AND revision = @revision AND status = 'approved'",
            line.revision,
          ) === 1 &&
          (count("Figure WHERE id = @id AND revision >= @revision", line.revision) ?? 0) === 1
        );
      case "document":
        return count("Document WHERE id = @id AND revision = @revision", line.revision) === 1;
      case "revised":
      case "redacted":
      case "withdrawn":
        return readSavedState(db, id, line.revision) !== null;
    }
  }
}, 180_000);
