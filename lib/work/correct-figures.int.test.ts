import { beforeAll, describe, expect, it } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { REDACTED } from "@/lib/domain/redact";
import { driver } from "@/lib/store/connection";
import { readSavedState } from "@/lib/store/figure-states";
import { readFiguresByIds } from "@/lib/store/read-figures";
import { readAll } from "@/lib/store/sql";
import { useSeededDatabase } from "@/lib/testing/database";
import {
  ENTRY_TIME as AT,
  publishReport,
  submitReport,
  waitingReviewOf,
} from "@/lib/testing/enter-reports";
import { makeReport, makeRow } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import { auditOf, dataVersion, figureState, reviewStatuses } from "@/lib/testing/stored";
import { approveReviews } from "./approve-reviews";
import { readFigure } from "./read-figure";
import { redactFigure } from "./redact-figure";
import { restoreRevision } from "./restore-revision";
import { sendBackReview } from "./send-back-review";
import { submitRevision } from "./submit-revision";
import { withdrawFigure } from "./withdraw-figure";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const amina = makeActor("reporter", "amina");
const rosa = makeActor("reviewer", "rosa");
const sven = makeActor("reviewer", "sven");
const limited = makeActor("reviewer", "limited", ["elsewhere"]);

type Parts = Parameters<typeof makeRow>[0];
let reports = 0;
const report = (dataset: string, parts: Parts) =>
  makeReport({
    document: { title: `Report ${++reports}`, url: "" },
    rows: [makeRow({ dataset, ...parts })],
  });
const submit = async (dataset: string, parts: Parts = {}) =>
  (await submitReport(amina, report(dataset, parts))).figureIds[0] ?? "";
const publish = async (dataset: string, parts: Parts = {}) =>
  (await publishReport(amina, report(dataset, parts)))[0] ?? "";
const correct = (figureId: string, baseRevision: number, dataset: string, parts: Parts) =>
  submitRevision(rosa, {
    figureId,
    baseRevision,
    row: makeRow({ dataset, ...parts }),
    reason: "Digits were transposed.",
    at: AT,
  });
const approve = async (figureId: string, person = sven) =>
  (await approveReviews(person, { reviewIds: [waitingReviewOf(figureId)], at: AT }))[0]?.outcome;
const publicRevisions = async (id: string) =>
  (await readFigure(id))?.revisions.map(({ revision, reason }) => `${revision} ${reason}`);

describe("submitRevision", () => {
  it("leaves the published state up until the new one is approved, and swaps them then", async () => {
    const id = await publish("swap", { value: "120", excerpt: "210 people" });
    const before = dataVersion();
    const { revision, reviewId } = await correct(id, 1, "swap", { value: "210" });
    expect(revision).toBe(2);
    expect(reviewId).toBe(waitingReviewOf(id));
    expect(figureState(id)).toMatchObject({ value: 120, revision: 1, status: "published" });
    expect(await publicRevisions(id)).toEqual(["1 entered"]);
    expect(dataVersion()).toBe(before);
    expect(await approve(id)).toBe("approved");
    expect(figureState(id)).toMatchObject({ value: 210, low: 210, revision: 2, excerpt: null });
    expect(await publicRevisions(id)).toEqual(["1 entered", "2 Digits were transposed."]);
    expect(readSavedState(driver(), id, 1)).toMatchObject({ value: 120, excerpt: "210 people" });
    expect(dataVersion()).toBe(before + 1);
  });

  it("refuses what was based on an older state, with what stands now", async () => {
    const id = await publish("stale", { value: "120" });
    await correct(id, 1, "stale", { value: "210" });
    const stale = submitRevision(sven, {
      figureId: id,
      baseRevision: 1,
      row: makeRow({ dataset: "stale", value: "201" }),
      reason: "Digits.",
      at: AT,
    });
    expect(await refusalOf(stale)).toMatchObject({
      kind: "conflict",
      currentRevision: 2,
      current: { id, revision: 2, value: 210 },
    });
    expect(reviewStatuses(id)).toEqual({ 1: "approved", 2: "in_review" });
  });

  it("takes the place of a correction that waits, on the same published base", async () => {
    const id = await publish("replace", { value: "120" });
    await correct(id, 1, "replace", { value: "210" });
    await correct(id, 2, "replace", { value: "211" });
    expect(reviewStatuses(id)).toEqual({ 1: "approved", 2: "replaced", 3: "in_review" });
    expect(await approve(id)).toBe("approved");
    expect(figureState(id)).toMatchObject({ value: 211, revision: 3 });
    expect(await publicRevisions(id)).toEqual(["1 entered", "3 Digits were transposed."]);
  });

  it("is made again after it was sent back, by the reporter as long as it was never published", async () => {
    const id = await submit("again", { value: "120" });
    await sendBackReview(rosa, {
      reviewId: waitingReviewOf(id),
      comments: [{ field: "value", text: "210?" }],
      at: AT,
    });
    const asked = { figureId: id, baseRevision: 1, reason: "Yes, 210.", at: AT };
    const row = makeRow({ dataset: "again", value: "210" });
    expect(
      await refusalOf(submitRevision(makeActor("reporter", "boris"), { ...asked, row })),
    ).toMatchObject({ kind: "forbidden", permission: "figure.correct" });
    expect(await submitRevision(amina, { ...asked, row })).toMatchObject({ revision: 2 });
    expect(figureState(id)).toMatchObject({ status: "in_review", value: 210, revision: 2 });
    expect(reviewStatuses(id)).toEqual({ 1: "sent_back", 2: "in_review" });
    expect(await approve(id)).toBe("approved");
    expect(await publicRevisions(id)).toEqual(["2 Yes, 210."]);
    const later = { ...asked, baseRevision: 2, row: makeRow({ dataset: "again", value: "211" }) };
    expect(await refusalOf(submitRevision(amina, later))).toMatchObject({ kind: "forbidden" });
  });

  it("refuses no change, no reason, errors, unanswered warnings and strangers", async () => {
    const id = await publish("refused", { value: "120" });
    const asked = { figureId: id, baseRevision: 1, reason: "why", at: AT };
    const row = (parts: Parts) => ({ ...asked, row: makeRow({ dataset: "refused", ...parts }) });
    expect(await refusalOf(submitRevision(rosa, row({ value: "120" })))).toMatchObject({
      problems: [{ code: "nothing_changed" }],
    });
    expect(
      await refusalOf(submitRevision(rosa, { ...row({ value: "121" }), reason: " " })),
    ).toMatchObject({ problems: [{ field: "reason", code: "text_missing" }] });
    expect(await refusalOf(submitRevision(rosa, row({ asOf: "2026-03-02" })))).toMatchObject({
      kind: "invalid",
    });
    expect(await refusalOf(submitRevision(rosa, row({ asOf: "2020-01-12" })))).toMatchObject({
      problems: [{ field: "reasons.as_of_after_publication", code: "reason_missing" }],
    });
    expect(await refusalOf(submitRevision(limited, row({ value: "1" })))).toMatchObject({
      kind: "forbidden",
    });
    const missing = { ...row({ value: "1" }), figureId: "none" };
    expect(await refusalOf(submitRevision(rosa, missing))).toEqual({
      kind: "not_found",
      what: "figure",
    });
    expect(reviewStatuses(id)).toEqual({ 1: "approved" });
  });
});

describe("withdrawFigure", () => {
  const asked = { on: "2020-02-01", reason: "The ministry took it back.", at: AT } as const;

  it("by its source leaves it to readers of earlier days", async () => {
    const id = await publish("by source");
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
    const old = await publish("by us", { value: "100" });
    const edition = { supersedes: old, supersedeReason: "restated" };
    const reasons = { already_recorded: "yes", restates_day: "yes" };
    const id = await publish("by us", { value: "1000", ...edition, reasons });
    expect((await readFigure(old))?.reported.status).toBe("superseded");
    await correct(id, 1, "by us", { value: "1001", ...edition, reasons });
    await withdrawFigure(rosa, { ...asked, figureId: id, baseRevision: 2, by: "us" });
    expect(await readFigure(id)).toBeNull();
    expect((await readFigure(old))?.reported.status).toBe("published");
    expect(reviewStatuses(id)).toEqual({ 1: "approved", 2: "replaced" });
    const next = await publish("by us", { value: "104", ...edition, reasons });
    expect((await readFigure(old))?.reported.supersededById).toBe(next);
  });

  it("refuses what is not published, stale, undated, in the future, and who may not", async () => {
    const id = await publish("not withdrawn");
    const waiting = await submit("not withdrawn, waiting");
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
    const id = await publish("restored", { value: "120", via: "x-relay" });
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
    expect(await approve(id)).toBe("approved");
    expect((await readFigure(id))?.reported).toMatchObject({
      status: "published",
      figure: { value: 120, revision: 3, withdrawnOn: null, via: [{ code: "x-relay" }] },
    });
  });

  it("refuses an unexplained fall, an unknown revision, a stale base and who may not", async () => {
    const id = await publish("not restored", { value: "100", asOf: "2020-01-09" });
    await correct(id, 1, "not restored", { value: "130", asOf: "2020-01-09" });
    await approve(id);
    await publish("not restored", { value: "120" });
    const ask = (more: object, person = rosa) =>
      refusalOf(
        restoreRevision(person, {
          ...{ figureId: id, baseRevision: 2, revision: 1, reason: "back", at: AT },
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

  it("takes a name out of every state, reason and comment, and records it without the name", async () => {
    const excerpt = `her neighbour ${NAME} said that 100 died`;
    const reasons = { as_of_after_publication: `as ${NAME} says` };
    const id = await publish("redacted", { asOf: "2020-01-11", excerpt, reasons });
    const { revision } = await submitRevision(rosa, {
      figureId: id,
      baseRevision: 1,
      row: makeRow({ dataset: "redacted", asOf: "2020-01-11", value: "101", excerpt, reasons }),
      reason: `${NAME} was counted twice.`,
      at: AT,
    });
    const before = dataVersion();
    await redactFigure(rosa, {
      figureId: id,
      field: "excerpt",
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
    expect(await approve(id)).toBe("approved");
    expect(figureState(id)).toMatchObject({ value: 101, revision: revision + 2 });
    expect(await publicRevisions(id)).toEqual([
      "1 entered",
      "3 A private person.",
      `4 ${REDACTED} was counted twice.`,
    ]);
  });

  it("refuses what is not there, a reason that repeats it, and who may not", async () => {
    const id = await publish("not redacted", { note: "seen by Omar" });
    const ask = (more: object, person = rosa) =>
      refusalOf(
        redactFigure(person, {
          ...{ figureId: id, field: "note", text: "Omar", reason: "private", at: AT },
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
