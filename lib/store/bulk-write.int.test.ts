import { describe, expect, it } from "vitest";
import type { RecordBatch, SeriesRecord } from "@/lib/domain/record-batch";
import { useSeededDatabase } from "@/lib/testing/database";
import { seedDatabase } from "@/lib/work/seed-database";
import { writeBatch } from "./bulk-write";
import { driver } from "./connection";
import { prisma } from "./prisma";
import { readOrganisations } from "./read-entities";
import { readSeriesByIds } from "./read-series";

useSeededDatabase();

const EMPTY: RecordBatch = {
  organisations: [],
  places: [],
  crises: [],
  documents: [],
  series: [],
  events: [],
  figures: [],
  headlines: [],
};
const STAMP = { at: new Date("2026-01-02T03:04:05.678Z"), by: "test", reason: "a test" };
const organisation = (code: string) => ({
  id: `org-${code}`,
  code,
  name: { en: code, fr: null, ar: null },
  shortName: null,
  kind: "other" as const,
  aliases: [`alias of ${code}`],
});
const version = () => driver().prepare("SELECT version FROM DataVersion").pluck().get();

describe("writeBatch", () => {
  it("writes instants that Prisma reads back as they were, and raises the data version", async () => {
    const before = Number(version());
    const audit = { id: "audit-1", action: "test.write", subject: "test", detail: "{}" };
    writeBatch({ ...EMPTY, organisations: [organisation("tested")] }, [audit], STAMP);
    expect(version()).toBe(before + 1);
    expect(await prisma().auditEvent.findUnique({ where: { id: "audit-1" } })).toMatchObject({
      at: STAMP.at,
      actor: "test",
    });
    expect(
      await prisma().organisationAlias.findUnique({ where: { alias: "alias of tested" } }),
    ).toMatchObject({ organisationId: "org-tested" });
  });

  it("keeps the days on which a series was checked", async () => {
    const stored = await prisma().series.findFirstOrThrow();
    const checked = { id: "checked", key: "checked", rhythms: [], checkedOn: ["2019-05-08"] };
    const series = { ...stored, ...checked } as unknown as SeriesRecord;
    writeBatch({ ...EMPTY, series: [series] }, [], STAMP);
    const found = readSeriesByIds(driver(), ["checked"], readOrganisations(driver()));
    expect(found.get("checked")?.checkedOn).toEqual(["2019-05-08"]);
  });

  it("writes nothing at all where one record breaks a constraint", () => {
    const before = version();
    const broken = {
      ...EMPTY,
      organisations: [organisation("half")],
      headlines: [{ crisisId: "none", slot: "killed" as const, rank: 1, seriesId: "none" }],
    };
    expect(() => writeBatch(broken, [], STAMP)).toThrow(/FOREIGN KEY/);
    expect(version()).toBe(before);
    const half = driver().prepare("SELECT count(*) FROM Organisation WHERE code = 'half'");
    expect(half.pluck().get()).toBe(0);
  });

  it("keeps the whole state of every figure as revision 1", async () => {
    const figure = await prisma().figure.findFirstOrThrow({
      where: { value: 8396 },
      omit: { changedAt: true },
    });
    const saved = await prisma().figureRevision.findUniqueOrThrow({
      where: { figureId_revision: { figureId: figure.id, revision: 1 } },
    });
    expect(JSON.parse(saved.state)).toMatchObject(figure);
  });
});

describe("seedDatabase", () => {
  it("leaves a database that holds data as it is", () => {
    const before = version();
    expect(seedDatabase(EMPTY, [], new Date())).toBe(false);
    expect(version()).toBe(before);
  });
});
