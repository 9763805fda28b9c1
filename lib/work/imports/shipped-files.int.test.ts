import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { useSeededDatabase } from "@/lib/testing/database";
import { acceptAll, previewText } from "@/lib/testing/import-files";
import { makeActor } from "@/lib/testing/people";

useSeededDatabase();

it("knows the crisis of the shipped Libya file by the words of its slug, and what is on record", async () => {
  const text = readFileSync("prisma/data/libya-2019.csv", "utf8");
  const { preview } = await previewText(makeActor("reporter"), text, acceptAll);
  // The demonstration has more series than the file can tell apart, and places of its own.
  expect(new Set(preview.unknownNames.map(({ kind }) => kind))).toEqual(new Set(["place"]));
  expect(preview.counts).toMatchObject({ total: 323, unchanged: 191 });
});
