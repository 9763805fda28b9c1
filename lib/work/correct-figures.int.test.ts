import { beforeAll, describe, expect, it } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { REDACTED } from "@/lib/domain/redact";
import { driver } from "@/lib/store/connection";
import { readSavedState } from "@/lib/store/figure-states";
import { readFiguresByIds } from "@/lib/store/read-figures";
import { readAll } from "@/lib/store/sql";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME as AT } from "@/lib/testing/enter-reports";
import { makeRow } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import {
  amina,
  approveOne,
  correctOne,
  limited,
  publishOne,
  rosa,
  submitOne,
  reportOf,
} from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import { auditOf, dataVersion, figureState, reviewStatuses } from "@/lib/testing/stored";
import { discardDraft } from "./discard-draft";
import { readDraft } from "./read-draft";
import { readFigure } from "./read-figure";
import { redactFigure } from "./redact-figure";
import { restoreRevision } from "./restore-revision";
import { saveDraft } from "./save-draft";
import { submitRevision } from "./submit-revision";
import { withdrawFigure } from "./withdraw-figure";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const publicRevisions = async (id: string) =>
  (await readFigure(id))?.revisions.map(({ revision, reason }) => `${revision} ${reason}`);

describe("withdrawFigure", () => {
  const asked = { on: "2020-02-01", reason: "The ministry took it back.", at: AT } as const;

  it("by its source leaves it to readers of earlier days", async () => {
    const id = await publishOne("by source");
    const before = dataVersion();
    await withdrawFigure(rosa, { ...asked, figureId: id, baseRevision: 1, by: "source" });
    expect(figureState(id)).toMatchObject({ status: "withdrawn", revision: 2 });
    expect(readSavedState(driver(), id, 2)).toEqual(figureState(id));
    expect((await readFigure(id))?.reported).toMatchObject({
      status: "withdrawn",
      figure: { withdrawnOn: "2020-02-01", withdrawnReason: "The ministry took it back." },
    });
    const then = calendarDate("2020-01-31");
    expect(readFiguresByIds(driver(), [id], then).get(id)?.status).toBe("published");
    expect(auditOf(id).at(-1)).toMatchObject({ action: "figure.withdrawn", actor: "rosa" });
    expect(dataVersion()).toBe(before + 1);
  });

  it("by us shows it to nobody, frees the edition that it superseded, and ends what waited", async () => {
    const old = await publishOne("by us", { value: "100" });
    const edition = { supersedes: old, supersedeReason: "restated" };
    const reasons = { already_recorded: "yes", restates_day: "yes" };
    const id = await publishOne("by us", { value: "1000", ...edition, reasons });
    expect((await readFigure(old))?.reported.status).toBe("superseded");
    await correctOne(id, 1, "by us", { value: "1001", ...edition, reasons });
    await withdrawFigure(rosa, { ...asked, figureId: id, baseRevision: 2, by: "us" });
    expect(await readFigure(id)).toBeNull();
    expect((await readFigure(old))?.reported.status).toBe("published");
    expect(reviewStatuses(id)).toEqual({ 1: "approved", 2: "replaced" });
    const next = await publishOne("by us", { value: "104", ...edition, reasons });
    expect((await readFigure(old))?.reported.supersededById).toBe(next);
  });

  it("refuses what is not published, stale, undated, in the future, and who may not", async () => {
    const id = await publishOne("not withdrawn");
    const waiting = await submitOne("not withdrawn, waiting");
    const ask = (more: object, person = rosa) =>
      refusalOf(
        withdrawFigure(person, { ...asked, figureId: id, baseRevision: 1, by: "us", ...more }),
      );
    expect(await ask({ figureId: waiting })).toMatchObject({
      problems: [{ code: "not_published" }],
    });
    expect(await ask({ baseRevision: 3 })).toMatchObject({ kind: "conflict", currentRevision: 1 });
    expect(await ask({ on: "soon" })).toMatchObject({ problems: [{ code: "not_a_date" }] });
    expect(await ask({ on: "2026-03-02" })).toMatchObject({
      problems: [{ code: "date_in_future" }],
    });
    for (const person of [amina, limited]) {
      expect(await ask({}, person)).toMatchObject({ kind: "forbidden" });
    }
    await withdrawFigure(rosa, { ...asked, figureId: id, baseRevision: 1, by: "us" });
    expect(await ask({ baseRevision: 2 })).toMatchObject({
      problems: [{ code: "already_withdrawn" }],
    });
  });
});

describe("restoreRevision", () => {
  it("proposes an earlier state as a new one, also of what was withdrawn", async () => {
    const id = await publishOne("restored", { value: "120", via: "x-relay" });
    await withdrawFigure(rosa, {
      figureId: id,
      baseRevision: 1,
      by: "us",
      on: "2026-03-01",
      reason: "Not in the report.",
      at: AT,
    });
    const asked = {
      figureId: id,
      baseRevision: 2,
      revision: 1,
      reason: "It is, on page 3.",
      at: AT,
    };
    expect(await restoreRevision(rosa, asked)).toMatchObject({ revision: 3 });
    expect(await readFigure(id)).toBeNull();
    expect(await approveOne(id)).toBe("approved");
    expect((await readFigure(id))?.reported).toMatchObject({
      status: "published",
      figure: { value: 120, revision: 3, withdrawnOn: null, via: [{ code: "x-relay" }] },
    });
  });

  it("refuses an unexplained fall, an unknown revision, a stale base and who may not", async () => {
    const id = await publishOne("not restored", { value: "100", asOf: "2020-01-09" });
    await correctOne(id, 1, "not restored", { value: "130", asOf: "2020-01-09" });
    await approveOne(id);
    await publishOne("not restored", { value: "120" });
    const ask = (more: object, person = rosa) =>
      refusalOf(
        restoreRevision(person, {
          figureId: id,
          baseRevision: 2,
          revision: 1,
          reason: "back",
          at: AT,
          ...more,
        }),
      );
    expect(await ask({})).toMatchObject({ problems: [{ code: "fall_without_reason" }] });
    expect(await ask({ revision: 9 })).toMatchObject({ problems: [{ code: "unknown_revision" }] });
    expect(await ask({ revision: 2 })).toMatchObject({ problems: [{ code: "nothing_changed" }] });
    expect(await ask({ baseRevision: 1 })).toMatchObject({ kind: "conflict" });
    for (const person of [amina, limited]) {
      expect(await ask({}, person)).toMatchObject({ kind: "forbidden" });
    }
  });
});

describe("redactFigure", () => {
  const NAME = "Salma Example";
  const everything = () =>
    readAll<{ name: string }>(driver(), "SELECT name FROM sqlite_master WHERE type = 'table'")
      .flatMap(({ name }) => readAll(driver(), `SELECT * FROM "${name}"`))
      .map((row) => JSON.stringify(row))
      .filter((row) => row.includes(NAME));

  const keepDraft = (name: string) => {
    const row = { excerpt: `${name} says`, note: name, reasons: { jump: `as ${name} says` } };
    return saveDraft(amina, {
      id: null,
      report: reportOf("kept", row),
      baseVersion: null,
      at: AT,
    });
  };

  it("takes a name out of every state, reason and comment, and records it without the name", async () => {
    const excerpt = `her neighbour ${NAME} said that 100 died`;
    const reasons = { as_of_after_publication: `as ${NAME} says` };
    const id = await publishOne("redacted", { asOf: "2020-01-11", excerpt, reasons });
    const { revision } = await submitRevision(rosa, {
      figureId: id,
      baseRevision: 1,
      row: makeRow({ dataset: "redacted", asOf: "2020-01-11", value: "101", excerpt, reasons }),
      reason: `${NAME} was counted twice.`,
      at: AT,
    });
    const open = await keepDraft(NAME);
    const discarded = await keepDraft(NAME);
    await discardDraft(amina, { id: discarded.id, baseVersion: 1, at: AT });
    const other = await publishOne("withdrawn with a name", { excerpt: "100 died" });
    await withdrawFigure(rosa, {
      figureId: other,
      baseRevision: 1,
      by: "source",
      on: "2026-02-01",
      reason: `${NAME} asked for it.`,
      at: AT,
    });
    expect(everything().length).toBeGreaterThan(8);
    const elsewhere = { figureId: other, text: NAME, reason: "Private.", at: AT };
    await redactFigure(rosa, elsewhere);
    expect(figureState(other)).toMatchObject({ withdrawnReason: `${REDACTED} asked for it.` });
    expect((await readDraft(amina, { id: open.id })).version).toBe(open.version + 1);
    const before = dataVersion();
    await redactFigure(rosa, {
      figureId: id,
      text: NAME,
      reason: "A private person.",
      at: AT,
    });
    expect(everything()).toEqual([]);
    expect(figureState(id)).toMatchObject({
      excerpt: `her neighbour ${REDACTED} said that 100 died`,
      value: 100,
      revision: revision + 1,
    });
    expect(readSavedState(driver(), id, revision + 1)).toEqual(figureState(id));
    expect(auditOf(id).at(-1)).toMatchObject({
      action: "figure.redacted",
      detail: { field: "excerpt", reason: "A private person." },
    });
    expect(dataVersion()).toBe(before + 1);
    expect(await approveOne(id)).toBe("approved");
    expect(figureState(id)).toMatchObject({ value: 101, revision: revision + 2 });
    expect(await publicRevisions(id)).toEqual([
      "1 entered",
      "3 A private person.",
      `4 ${REDACTED} was counted twice.`,
    ]);
  });

  it("refuses what is not there, a reason that repeats it, and who may not", async () => {
    const id = await publishOne("not redacted", { note: "seen by Omar" });
    const ask = (more: object, person = rosa) =>
      refusalOf(
        redactFigure(person, {
          figureId: id,
          text: "Omar",
          reason: "private",
          at: AT,
          ...more,
        }),
      );
    expect(await ask({ text: "Salma" })).toMatchObject({ problems: [{ code: "text_not_found" }] });
    expect(await ask({ reason: "Omar is private" })).toMatchObject({
      problems: [{ code: "reason_repeats_text" }],
    });
    for (const person of [amina, limited]) {
      expect(await ask({}, person)).toMatchObject({ kind: "forbidden" });
    }
    expect(figureState(id)).toMatchObject({ note: "seen by Omar", revision: 1 });
  });
});
