import { describe, expect, it } from "vitest";
import messages from "@/messages/en.json";
import { buildSeedBatch } from "./build-batch";
import { draftMainFile } from "./main-file";
import { ORGANISATIONS } from "./organisations";
import { PLACES } from "./places";
import { readSeedFiles } from "./read-files";

const files = readSeedFiles();
const { batch, outcomes } = buildSeedBatch(files);

describe("buildSeedBatch", () => {
  it("gives the same records, ids included, every time", () => {
    const again = JSON.stringify(buildSeedBatch(readSeedFiles()));
    expect(again === JSON.stringify({ outcomes, batch })).toBe(true);
  }, 60_000);

  it("gives every record an id of its own, of 16 characters of [a-z0-9]", () => {
    for (const records of [batch.figures, batch.documents, batch.series, batch.events]) {
      const ids = records.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z0-9]{16}$/.test(id))).toEqual([]);
    }
  });

  it("ends every row of every file once", () => {
    const rows = Object.values<readonly unknown[]>({ ...files }).flat().length;
    const places = outcomes.map(({ file, line }) => `${file}:${line}`);
    expect(new Set(places).size).toBe(rows);
    expect(outcomes).toHaveLength(rows);
  });

  it("knows every figure from some day, not before the last day that it covers", () => {
    const early = batch.figures.filter(
      ({ knownFrom, asOf }) => knownFrom === null || knownFrom < asOf,
    );
    expect(early).toEqual([]);
  });

  it("names crises and institutions in English, French and Arabic, and no alias twice", () => {
    const names = [...batch.crises, ...batch.events.map((e) => ({ name: e.title }))];
    const untold = names.filter(({ name }) => !name.en || !name.fr || !name.ar);
    expect(untold).toEqual([]);
    const aliases = ORGANISATIONS.flatMap((one) => one.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    expect(new Set(PLACES.map(({ slug }) => slug)).size).toBe(PLACES.length);
  });

  it("tells who published every document but the seed article", () => {
    const unknown = batch.documents.filter(({ publisherId }) => publisherId === null);
    expect(unknown.map(({ title }) => title)).toEqual([
      "Seed article (May 2019 news article on the offensive on Tripoli)",
    ]);
  });

  it("has words for every definition", () => {
    const codes = batch.series.flatMap(({ definition }) => definition ?? []);
    expect(new Set(codes)).toEqual(new Set(Object.keys(messages.codes.definition)));
  });

  it("lets nothing lead a headline that no document states", () => {
    const computed = new Set(
      batch.figures.filter((one) => one.computedBy !== null).map((one) => one.seriesId),
    );
    expect(batch.headlines.filter(({ seriesId }) => computed.has(seriesId))).toEqual([]);
  });

  it("rejects a row that the rules cannot read, with its reason, and keeps the rest", () => {
    const [first, ...rest] = files.sudan;
    if (!first) throw new Error("the file is empty");
    const rows = [{ ...first, location: "Atlantis" }, ...rest];
    const found = draftMainFile("sudan-2023.csv", rows).outcomes;
    expect(found[0]).toEqual({
      file: "sudan-2023.csv",
      line: 2,
      kind: "rejected",
      reason: "unknown location: Atlantis",
    });
    expect(found.filter(({ kind }) => kind === "figure")).toHaveLength(73);
  });
});
