import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { driver } from "@/lib/store/connection";
import { readAll, readOne } from "@/lib/store/sql";
import { findBroken } from "@/lib/testing/broken-records";
import { useEmptyDatabase } from "@/lib/testing/empty-database";
import { acceptAll, importText, previewText } from "@/lib/testing/import-files";
import { makeActor } from "@/lib/testing/people";
import { auditOf } from "@/lib/testing/stored";
import { queryCrises } from "@/lib/work/query-crises";
import { undoImport } from "./undo-import";

useEmptyDatabase();

const administrator = makeActor("administrator");
const libya = readFileSync("prisma/data/libya-2019.csv", "utf8");
const names = (query: string) => readAll<{ name: string }>(driver(), query).map(({ name }) => name);
let batch = "";

it("imports the shipped Libya file: crisis, organisations and places are made for it", async () => {
  const { id, preview, outcome } = await importText(administrator, libya, acceptAll);
  batch = id;
  expect(preview).toMatchObject({ unknownNames: [], problems: [], unreasoned: 0 });
  expect(preview.counts).toMatchObject({ error: 0, unchanged: 0, total: 323 });
  expect(preview.counts.new + preview.counts.changed + preview.counts.duplicate).toBe(323);
  expect(outcome).toMatchObject({
    created: preview.counts.new,
    changed: preview.counts.changed,
    published: false,
  });
  expect(names("SELECT slug || ': ' || name AS name FROM Crisis")).toEqual([
    "libya-2019: Libya 2019",
  ]);
  expect(names("SELECT code AS name FROM Organisation")).toEqual(
    expect.arrayContaining(["WHO", "OCHA", "IOM", "UNHCR", "UNSMIL", "OHCHR"]),
  );
  expect(names("SELECT path AS name FROM Place")).toEqual(
    expect.arrayContaining(["/libya/", "/libya/tripoli/"]),
  );
  expect(names("SELECT DISTINCT dataset AS name FROM Series WHERE dataset IS NOT NULL")).toEqual([
    "DTM",
  ]);
  expect(findBroken(driver())).toEqual([]);
  const [committed] = auditOf(batch);
  expect(committed).toMatchObject({
    action: "import.committed",
    actor: administrator.id,
    detail: { figures: outcome.created + outcome.changed, isPublished: false },
  });
});

it("changes nothing when the same file comes again, and says so", async () => {
  const { earlier } = readOne<{ earlier: string }>(
    driver(),
    "SELECT id AS earlier FROM ImportBatch WHERE status = 'committed'",
  ) ?? { earlier: "" };
  const before = names("SELECT count(*) || '' AS name FROM FigureRevision");
  const { preview, outcome, ...again } = await importText(administrator, libya, acceptAll);
  expect(again.earlier?.id).toBe(earlier);
  expect(preview.counts).toMatchObject({ new: 0, changed: 0, error: 0, warning: 0, total: 323 });
  expect(outcome).toMatchObject({ created: 0, changed: 0 });
  expect(names("SELECT count(*) || '' AS name FROM FigureRevision")).toEqual(before);
});

it("is as empty to readers after the import is undone as before, and takes the file again", async () => {
  const input = { id: batch, reason: "wrong file", at: new Date("2026-06-02T10:00:00Z") };
  const undone = await undoImport(administrator, input);
  expect(undone).toMatchObject({ withdrawn: 0, restored: 0, left: [] });
  expect(undone.takenBack).toBeGreaterThan(300);
  expect(await queryCrises(NO_FILTER)).toEqual([]);
  expect(findBroken(driver())).toEqual([]);
  await expect(undoImport(administrator, input)).rejects.toMatchObject({
    reason: { problems: [{ code: "import_undone" }] },
  });
  const { outcome } = await importText(administrator, libya, acceptAll);
  expect(outcome.created + outcome.changed).toBe(undone.takenBack);
  expect(names("SELECT slug AS name FROM Crisis WHERE archivedAt IS NULL")).toEqual(["libya-2019"]);
});

it("leaves rows out whose names nobody may make or chose", async () => {
  const reporter = makeActor("reporter");
  const { preview } = await previewText(reporter, libya.replaceAll("Libya 2019", "Chad 2020"));
  expect(preview.counts).toMatchObject({ new: 0, error: 323 });
  expect(preview.unknownNames[0]).toMatchObject({ kind: "crisis", name: "Chad 2020", rows: 323 });
  expect(preview.unknownNames[0]?.suggested).toMatchObject({ code: "chad-2020", country: "TCD" });
});
