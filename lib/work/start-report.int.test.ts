import { describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { readOne } from "@/lib/store/sql";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { examineEntry } from "./examine-entry";
import { listEntryChoices } from "./list-entry-choices";
import { listEntryCrises, listReportKinds } from "./list-report-kinds";
import { noteNoNews } from "./note-no-news";
import { readDraft } from "./read-draft";
import { startReport } from "./start-report";

useSeededDatabase();

const at = new Date("2026-03-01T10:00:00Z");
const amina = makeActor("reporter", "amina");
const libya = () =>
  readOne<{ id: string }>(driver(), "SELECT id FROM Crisis WHERE slug = 'libya-2019'")?.id ?? "";

describe("a new report", () => {
  it("starts with one empty row", async () => {
    const { id } = await startReport(amina, { crisis: "libya-2019", after: null, at });
    const { report } = await readDraft(amina, { id });
    expect(report).toMatchObject({ crisis: "libya-2019", document: { id: "", publisher: "" } });
    expect(report.rows.map(({ indicator }) => indicator)).toEqual([""]);
  });

  it("has the counts of the last one of its kind, each in the same series as before", async () => {
    const kinds = await listReportKinds(amina, { crisisId: libya() });
    const kind = kinds.find(({ last }) => last.title.includes("Situational Report"));
    expect(kind?.reports).toBeGreaterThan(3);
    const after = kind?.last.id ?? "";
    const { id } = await startReport(amina, { crisis: "libya-2019", after, at });
    const { report } = await readDraft(amina, { id });
    expect(report.document).toMatchObject({
      publisher: kind?.last.publisher.code,
      title: "",
      published: "",
    });
    const { rows } = await examineEntry(amina, { report, at });
    const before = driver()
      .prepare(
        "SELECT DISTINCT seriesId FROM Figure WHERE documentId = ? AND role = 'recommended' AND status = 'published'",
      )
      .pluck()
      .all(after);
    expect(new Set(rows.map(({ series }) => series?.id))).toEqual(new Set(before));
    expect(rows).toHaveLength(before.length);
    for (const { recorded } of rows) expect(recorded.length).toBeGreaterThan(0);
    for (const row of report.rows) expect([row.value, row.asOf, row.excerpt]).toEqual(["", "", ""]);
  });

  it("is refused for a crisis or document that is not there, and outside one's crises", async () => {
    const start = (actor: typeof amina, crisis: string, after: string | null) =>
      refusalOf(startReport(actor, { crisis, after, at }));
    expect(await start(amina, "nowhere", null)).toEqual({ kind: "not_found", what: "crisis" });
    expect(await start(amina, "libya-2019", "nothing")).toEqual({
      kind: "not_found",
      what: "document",
    });
    const limited = makeActor("reporter", "limited", ["another"]);
    expect(await start(limited, "libya-2019", null)).toMatchObject({ kind: "forbidden" });
    expect(await listEntryCrises(limited)).toEqual([]);
    expect(
      (await listEntryCrises(makeActor("reporter", "l", [libya()]))).map(({ slug }) => slug),
    ).toEqual(["libya-2019"]);
  });
});

describe("no new figures today", () => {
  it("is noted once a day for each count of the last report, for readers to see", async () => {
    const [kind] = await listReportKinds(amina, { crisisId: libya() });
    const documentId = kind?.last.id ?? "";
    const note = () => noteNoNews(amina, { documentId, crisis: "libya-2019", at });
    const { series } = await note();
    expect(series).toBeGreaterThan(0);
    const noted = () =>
      driver()
        .prepare("SELECT count(*) FROM SeriesCheck WHERE checkedOn = '2026-03-01'")
        .pluck()
        .get();
    expect(noted()).toBe(series);
    await note();
    expect(noted()).toBe(series);
    const audited = driver().prepare(
      "SELECT count(*) FROM AuditEvent WHERE action = 'series.checked'",
    );
    expect(audited.pluck().get()).toBe(series);
  });

  it("is refused outside one's crises and for a document without figures there", async () => {
    const [kind] = await listReportKinds(amina, { crisisId: libya() });
    const documentId = kind?.last.id ?? "";
    const limited = makeActor("reporter", "limited", ["another"]);
    expect(
      await refusalOf(noteNoNews(limited, { documentId, crisis: "libya-2019", at })),
    ).toMatchObject({ kind: "forbidden" });
    expect(await refusalOf(noteNoNews(amina, { documentId, crisis: "gaza-2023", at }))).toEqual({
      kind: "not_found",
      what: "document",
    });
  });
});

describe("what is chosen from", () => {
  it("leaves out what is archived or was merged into another", async () => {
    const codes = async () => (await listEntryChoices(amina)).organisations.map(({ code }) => code);
    const before = await codes();
    expect(new Set(before).size).toBe(before.length);
    const set = (sql: string) => driver().prepare(sql).run();
    set("UPDATE Organisation SET archivedAt = '2026-01-01' WHERE code = 'ACLED'");
    set(`UPDATE Organisation SET archivedAt = '2026-01-01',
      mergedIntoId = (SELECT id FROM Organisation WHERE code = 'WHO') WHERE code = 'WFP'`);
    set("UPDATE Crisis SET archivedAt = '2026-01-01' WHERE slug = 'sudan-2023'");
    expect(await codes()).toEqual(before.filter((code) => code !== "ACLED" && code !== "WFP"));
    expect((await listEntryCrises(amina)).map(({ slug }) => slug)).not.toContain("sudan-2023");
    expect(await refusalOf(startReport(amina, { crisis: "sudan-2023", after: null, at }))).toEqual({
      kind: "not_found",
      what: "crisis",
    });
  });
});
