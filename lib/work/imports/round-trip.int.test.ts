import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { ALL_FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { streamCsv } from "@/lib/formats/csv";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { disconnect, driver } from "@/lib/store/connection";
import { applyMigrations } from "@/lib/store/migrations";
import { readFigureParts } from "@/lib/store/stream-figures";
import { streamOneState } from "@/lib/store/stream-one-state";
import { findBroken } from "@/lib/testing/broken-records";
import { acceptAll, IMPORT_TIME, importText, previewText } from "@/lib/testing/import-files";
import { makeActor } from "@/lib/testing/people";
import { chooseSelfApproval } from "@/lib/work/choose-self-approval";

const folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
const before = process.env["DATABASE_URL"];
const administrator = makeActor("administrator");
const FIGURES = 12_523;

async function use(file: string): Promise<void> {
  await disconnect();
  process.env["DATABASE_URL"] = `file:${join(folder, file)}`;
}

/** Every figure that may leave, with all fields but some. */
async function exportAll(...but: string[]): Promise<string> {
  const filter = { ...NO_FILTER, status: ["superseded" as const, "withdrawn" as const] };
  const parts = streamOneState((db) =>
    readFigureParts(db, filter, { key: "asOf", descending: false }),
  );
  const columns = ALL_FIGURE_COLUMNS.filter(({ name }) => !but.includes(name));
  let text = "";
  for await (const part of streamCsv(parts, columns, { bom: false, hxl: false })) text += part;
  return text;
}

let exported = "";
/**
 * A file makes no events, so that an installation without them has no references to any; and when a
 * figure was saved is told by each installation of itself.
 */
const OWN = ["event", "updated_at"];
let withoutOwn = "";

beforeAll(async () => {
  copyFileSync(inject("templateDatabase"), join(folder, "seeded.db"));
  await use("empty.db");
  await applyMigrations(join(folder, "empty.db"));
  await use("seeded.db");
  exported = await exportAll();
  withoutOwn = await exportAll(...OWN);
});

afterAll(async () => {
  await disconnect();
  if (before === undefined) delete process.env["DATABASE_URL"];
  else process.env["DATABASE_URL"] = before;
  rmSync(folder, { recursive: true, force: true });
});

it("finds nothing new in an export of the installation itself", async () => {
  const { preview } = await previewText(administrator, exported, acceptAll);
  expect(preview.problems).toEqual([]);
  expect(preview.counts).toMatchObject({ unchanged: FIGURES, total: FIGURES });
}, 180_000);

it("takes an export into an empty installation, and gives it back", async () => {
  await use("empty.db");
  await chooseSelfApproval(administrator, { allowed: true, at: IMPORT_TIME });
  const { preview, outcome } = await importText(administrator, exported, acceptAll, true);
  expect(preview.problems).toEqual([]);
  expect(preview.unreasoned).toBe(0);
  expect(outcome.created + outcome.changed).toBe(FIGURES);
  expect(findBroken(driver())).toEqual([]);
  expect(preview.leftOut).toEqual({ event: 16 });
  const [mine, theirs] = [withoutOwn, await exportAll(...OWN)].map((text) => text.split("\r\n"));
  expect(theirs?.filter((line, index) => line !== mine?.[index]).slice(0, 5)).toEqual([]);
  expect(theirs).toHaveLength(FIGURES + 2);
  expect(mine).toHaveLength(FIGURES + 2);
}, 300_000);
