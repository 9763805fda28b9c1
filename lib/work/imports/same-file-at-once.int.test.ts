import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { attachmentFolder } from "@/lib/config/attachment-folder";
import { useEmptyDatabase } from "@/lib/testing/empty-database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { bytesOf, IMPORT_TIME as at } from "@/lib/testing/import-files";
import { makeActor } from "@/lib/testing/people";
import { discardImport } from "./discard-import";
import { rereadImport } from "./reread-import";
import { startImport } from "./start-import";

useEmptyDatabase();

const reporter = makeActor("reporter");
const TABLE = "crisis,value\nLibya,1\n";
const start = (text: string) =>
  startImport(reporter, { name: "figures.csv", content: bytesOf(text), at });

it("refuses the same file that is no table for each of those who send it at once", async () => {
  const refused = await Promise.all(Array.from({ length: 8 }, () => refusalOf(start("%PDF-1.7"))));
  for (const one of refused) expect(one).toMatchObject({ problems: [{ code: "pdf" }] });
  expect(readdirSync(attachmentFolder())).toEqual([]);
});

it("keeps the file of an import whose like is discarded while it begins", async () => {
  for (let turn = 0; turn < 5; turn++) {
    const { id } = await start(TABLE);
    const [next] = await Promise.all([
      start(TABLE),
      discardImport(reporter, { id, baseVersion: 1, at }),
    ]);
    const asked = { id: next.id, baseVersion: 1, at };
    await rereadImport(reporter, { ...asked, reading: { separator: ";" } });
    await discardImport(reporter, { ...asked, baseVersion: 2 });
    expect(readdirSync(attachmentFolder())).toEqual([]);
  }
});
