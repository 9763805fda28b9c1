import { beforeAll, describe, expect, it } from "vitest";
import { ENTRY_REPORT } from "@/lib/schema/entry-report";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { makeReport, makeRow } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import { discardDraft } from "./discard-draft";
import { listDrafts, readDraft } from "./read-draft";
import { saveDraft } from "./save-draft";
import { submitEntry } from "./submit-entry";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const AT = new Date("2026-03-01T10:00:00Z");
const LATER = new Date("2026-03-01T10:00:05Z");
const amina = makeActor("reporter", "amina");
const boris = makeActor("reporter", "boris");
const version = () => driver().prepare("SELECT version FROM DataVersion").pluck().get();
const start = () => saveDraft(amina, { id: null, report: makeReport(), baseVersion: null, at: AT });

describe("a draft", () => {
  it("keeps what was typed, valid or not, and counts its saves", async () => {
    const { id, version: first } = await start();
    expect(first).toBe(1);
    const report = makeReport({ crisis: "no such", rows: [makeRow({ value: "about, hm, 4OO" })] });
    expect(await saveDraft(amina, { id, report, baseVersion: 1, at: LATER })).toEqual({
      id,
      version: 2,
    });
    expect(await readDraft(amina, { id })).toEqual({
      id,
      ownerId: "amina",
      report,
      version: 2,
      updatedAt: LATER.toISOString(),
    });
  });

  it("opens, is saved and sent from a page of before as well where it lacks fields of today", async () => {
    const { id } = await start();
    const { event: _event, asOfHour: _hour, periodStartBasis: _basis, ...early } = makeRow();
    const kept = { ...makeReport(), rows: [early] };
    driver()
      .prepare("UPDATE EntryDraft SET payload = ? WHERE id = ?")
      .run(JSON.stringify(kept), id);
    expect((await readDraft(amina, { id })).report).toEqual(makeReport());
    expect(ENTRY_REPORT.parse(kept)).toEqual(makeReport());
    await submitEntry(amina, { draftId: id, baseVersion: 1, at: LATER });
  });

  it("is listed to its owner alone, the latest first", async () => {
    const { id } = await saveDraft(boris, {
      id: null,
      report: makeReport({ document: { title: "Flash" } }),
      baseVersion: null,
      at: AT,
    });
    expect(await listDrafts(boris)).toEqual([
      {
        id,
        crisis: "planted",
        documentTitle: "Flash",
        publisher: "XORG",
        rows: 1,
        version: 1,
        updatedAt: AT.toISOString(),
      },
    ]);
    expect((await listDrafts(amina)).map((draft) => draft.id)).not.toContain(id);
  });

  it("is not there for others, whatever their role", async () => {
    const { id } = await start();
    const missing = { kind: "not_found", what: "draft" };
    for (const other of [boris, makeActor("administrator")]) {
      expect(await refusalOf(readDraft(other, { id }))).toEqual(missing);
      const save = { id, report: makeReport(), baseVersion: 1, at: AT };
      expect(await refusalOf(saveDraft(other, save))).toEqual(missing);
      expect(await refusalOf(discardDraft(other, { id, baseVersion: 1, at: AT }))).toEqual(missing);
    }
  });

  it("is not overwritten from a second tab, which is told what stands now", async () => {
    const { id } = await start();
    const report = makeReport({ rows: [makeRow({ value: "101" })] });
    await saveDraft(amina, { id, report, baseVersion: 1, at: AT });
    const stale = { id, report: makeReport(), baseVersion: 1, at: LATER };
    expect(await refusalOf(saveDraft(amina, stale))).toMatchObject({
      kind: "conflict",
      currentRevision: 2,
      current: { id, report, version: 2 },
    });
    const unnamed = { ...stale, baseVersion: null };
    expect(await refusalOf(saveDraft(amina, unnamed))).toMatchObject({ kind: "conflict" });
    expect((await readDraft(amina, { id })).report).toEqual(report);
  });

  it("is put away, stays stored and is recorded; nothing of it moves what readers see", async () => {
    const before = version();
    const { id } = await start();
    expect(await refusalOf(discardDraft(amina, { id, baseVersion: 7, at: AT }))).toMatchObject({
      kind: "conflict",
      currentRevision: 1,
    });
    await discardDraft(amina, { id, baseVersion: 1, at: LATER });
    expect(await refusalOf(readDraft(amina, { id }))).toEqual({ kind: "not_found", what: "draft" });
    const stored = driver().prepare("SELECT payload FROM EntryDraft WHERE id = ?").pluck().get(id);
    expect(JSON.parse(String(stored))).toEqual(makeReport());
    const audit = driver().prepare("SELECT * FROM AuditEvent WHERE subject = ?").all(id);
    expect(audit).toMatchObject([
      { actor: "amina", action: "draft.discarded", at: "2026-03-01T10:00:05.000+00:00" },
    ]);
    expect(version()).toBe(before);
  });

  it("is refused to nobody in particular, outside one's crises, and beyond all measure", async () => {
    const draft = { id: null, report: makeReport(), baseVersion: null, at: AT };
    expect(await refusalOf(saveDraft(null, draft))).toEqual({ kind: "signed_out" });
    const elsewhere = makeActor("reporter", "limited", ["another"]);
    expect(await refusalOf(saveDraft(elsewhere, draft))).toEqual({
      kind: "forbidden",
      permission: "draft.write",
    });
    const report = makeReport({ rows: [makeRow({ note: "x".repeat(4_000_001) })] });
    expect(await refusalOf(saveDraft(amina, { ...draft, report }))).toMatchObject({
      kind: "invalid",
      problems: [{ code: "draft_too_long" }],
    });
  });
});
