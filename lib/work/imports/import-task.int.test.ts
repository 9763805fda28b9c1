import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { taskFolder } from "@/lib/config/task-folder";
import { driver } from "@/lib/store/connection";
import { noteTask } from "@/lib/store/task-notes";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { bytesOf, IMPORT_TIME as at } from "@/lib/testing/import-files";
import { makeActor } from "@/lib/testing/people";
import { amina } from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import { readImportTask } from "./import-task";
import { previewImport } from "./preview-import";
import { readImport } from "./read-import";
import { startImport } from "./start-import";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const content = () => bytesOf("crisis,indicator,value\nplanted,killed,1\n");

async function begin() {
  const { id } = await startImport(amina, { name: "figures.csv", content: content(), at });
  const { plan, version } = await readImport(amina, id);
  return { id, plan, baseVersion: version, at };
}

it("tells how far a file is checked, to those who may see it and while it lasts", async () => {
  const asked = await begin();
  const told: unknown[] = [];
  const watch = async () => told.push((await readImportTask(amina, asked.id)).progress);
  const looks: Promise<unknown>[] = [];
  await previewImport(amina, { ...asked, onProgress: () => looks.push(watch()) });
  await Promise.all(looks);
  expect(told[0]).toEqual({ step: "reading", done: 0, total: null });
  expect(await readImportTask(amina, asked.id)).toEqual({ status: "open", progress: null });
  expect(readdirSync(taskFolder())).toEqual([]);
  const other = { ...makeActor("reporter"), id: "somebody-else" };
  expect(await refusalOf(readImportTask(other, asked.id))).toMatchObject({ kind: "not_found" });
});

it("tells nothing where the work failed, or where a process was killed a while ago", async () => {
  const asked = await begin();
  await refusalOf(previewImport(amina, { ...asked, baseVersion: 7 }));
  expect((await readImportTask(amina, asked.id)).progress).toBeNull();
  noteTask(asked.id, { step: "checking", done: 5, total: 9 });
  expect((await readImportTask(amina, asked.id)).progress).toMatchObject({ done: 5 });
  const old = JSON.stringify({ progress: { step: "checking" }, at: Date.now() - 61_000 });
  writeFileSync(join(taskFolder(), `${asked.id}.json`), old);
  expect((await readImportTask(amina, asked.id)).progress).toBeNull();
});
