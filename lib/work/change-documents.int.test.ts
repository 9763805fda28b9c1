import { beforeAll, describe, expect, it } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readSavedState } from "@/lib/store/figure-states";
import { readFiguresByIds } from "@/lib/store/read-figures";
import { readAll, readOne } from "@/lib/store/sql";
import { useSeededDatabase } from "@/lib/testing/database";
import {
  ENTRY_TIME as AT,
  publishReport,
  submitReport,
  waitingReviewOf,
} from "@/lib/testing/enter-reports";
import { makeReport, makeRow } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { amina, approveOne, documentOf, limited, rosa, sven } from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import { auditOf, dataVersion, figureState, reviewStatuses } from "@/lib/testing/stored";
import { approveReviews } from "./approve-reviews";
import { cancelReview } from "./cancel-review";
import { changeDocument } from "./change-document";
import type { DocumentChange } from "./changed-document";
import { sendBackReview } from "./send-back-review";
import { submitRevision } from "./submit-revision";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

let reports = 0;
/** A report of its own with a figure in each of two series of its own. */
const twoFigures = (document: Parameters<typeof makeReport>[0] = {}) => {
  const name = `report ${++reports}`;
  const rows = ["killed", "injured"].map((indicator) =>
    makeRow({ key: indicator, dataset: name, indicator }),
  );
  return makeReport({
    rows,
    ...document,
    document: { title: name, url: "", ...document.document },
  });
};
const change = (
  documentId: string,
  changed: DocumentChange,
  more: object = {},
  person: Actor | null = rosa,
) =>
  changeDocument(person, {
    documentId,
    baseRevision: 1,
    change: changed,
    reason: "As the cover says.",
    at: AT,
    ...more,
  });
const knownOn = (id: string, day: string) =>
  readFiguresByIds(driver(), [id], calendarDate(day)).has(id);

describe("changeDocument", () => {
  it("waits as one review, and changes the document and all of its figures in one step", async () => {
    const figureIds = await publishReport(amina, twoFigures());
    const [one = ""] = figureIds;
    const { id } = documentOf(one);
    const before = dataVersion();
    const { revision, reviewId } = await change(id, {
      published: "2020-01-20",
      title: "New title",
    });
    expect(revision).toBe(2);
    expect(reviewId).toBe(waitingReviewOf(id, "document"));
    expect(documentOf(one)).toMatchObject({ published: "2020-01-10", revision: 1 });
    expect(knownOn(one, "2020-01-10")).toBe(true);
    expect(dataVersion()).toBe(before);
    expect(await approveOne(id, "document")).toBe("approved");
    expect(documentOf(one)).toMatchObject({
      title: "New title",
      published: "2020-01-20",
      publishedBasis: "stated",
      edition: "2020-01-20",
      revision: 2,
    });
    for (const figureId of figureIds) {
      expect(figureState(figureId)).toMatchObject({ knownFrom: "2020-01-20", revision: 2 });
      expect(readSavedState(driver(), figureId, 2)).toEqual(figureState(figureId));
      expect(readSavedState(driver(), figureId, 1)?.knownFrom).toBe("2020-01-10");
      expect(knownOn(figureId, "2020-01-10")).toBe(false);
      expect(knownOn(figureId, "2020-01-20")).toBe(true);
    }
    expect(dataVersion()).toBe(before + 1);
    expect(auditOf(id).slice(-2)).toMatchObject([
      { action: "document.submitted", actor: "rosa", detail: { revision: 2 } },
      { action: "document.approved", actor: "sven", detail: { revision: 2, figures: 2 } },
    ]);
  });

  it("keeps the first state of a document that was imported, with who imported it", async () => {
    const { id } = readOne<{ id: string }>(
      driver(),
      "SELECT documentId AS id FROM Figure WHERE knownBasis = 'assumed' AND status = 'published'",
    ) ?? { id: "" };
    const figures = readAll<{ id: string }>(
      driver(),
      "SELECT id FROM Figure WHERE documentId = @id",
      { id },
    ).map((row) => figureState(row.id));
    await change(id, { note: "read again" });
    expect(await approveOne(id, "document")).toBe("approved");
    expect(
      readAll(
        driver(),
        "SELECT revision, savedBy, reason FROM DocumentRevision WHERE documentId = @id ORDER BY revision",
        { id },
      ),
    ).toEqual([
      { revision: 1, savedBy: "seed", reason: "imported with the demonstration data" },
      { revision: 2, savedBy: "rosa", reason: "As the cover says." },
    ]);
    for (const figure of figures) expect(figureState(figure.id)).toEqual(figure);
  });

  it("moves the corrections that wait onto the new base", async () => {
    const [one = ""] = await publishReport(amina, twoFigures());
    const { id } = documentOf(one);
    const row = makeRow({ dataset: `report ${reports}`, value: "101" });
    await submitRevision(rosa, { figureId: one, baseRevision: 1, row, reason: "101", at: AT });
    await change(id, { published: "2020-01-20" });
    await approveOne(id, "document");
    expect(figureState(one)).toMatchObject({ value: 100, knownFrom: "2020-01-20", revision: 3 });
    expect(reviewStatuses(one)).toEqual({ 1: "approved", 2: "replaced", 4: "in_review" });
    const reviewIds = [waitingReviewOf(one)];
    expect(await approveReviews(rosa, { reviewIds, at: AT })).toMatchObject([
      { outcome: { kind: "not_own_approval" } },
    ]);
    expect(await approveReviews(sven, { reviewIds, at: AT })).toMatchObject([
      { outcome: "approved" },
    ]);
    expect(figureState(one)).toMatchObject({ value: 101, knownFrom: "2020-01-20", revision: 4 });
  });

  it("is made at once where readers know nothing of the document yet", async () => {
    const { figureIds, documentId } = await submitReport(amina, twoFigures());
    const [one = ""] = figureIds;
    const before = dataVersion();
    expect(await change(documentId ?? "", { published: "2020-01-15" })).toEqual({
      revision: 2,
      reviewId: null,
    });
    expect(figureState(one)).toMatchObject({
      status: "in_review",
      knownFrom: "2020-01-15",
      revision: 2,
    });
    expect(reviewStatuses(one)).toEqual({ 1: "replaced", 2: "in_review" });
    expect(auditOf(documentId ?? "").at(-1)).toMatchObject({
      action: "document.changed",
      detail: { figures: 2 },
    });
    expect(dataVersion()).toBe(before);
  });

  it("goes on from a change that waits, takes its place, and is sent or taken back", async () => {
    const [one = ""] = await publishReport(amina, twoFigures());
    const { id } = documentOf(one);
    await change(id, { note: "first" });
    expect(await refusalOf(change(id, { title: "second" }))).toMatchObject({
      kind: "conflict",
      currentRevision: 2,
      current: { note: "first" },
    });
    await change(id, { title: "second" }, { baseRevision: 2 });
    expect(reviewStatuses(id)).toEqual({ 2: "replaced", 3: "in_review" });
    await sendBackReview(sven, {
      reviewId: waitingReviewOf(id, "document"),
      comments: [{ field: "title", text: "No." }],
      at: AT,
    });
    await change(id, { title: "third" }, { baseRevision: 3 });
    await cancelReview(rosa, { reviewId: waitingReviewOf(id, "document"), at: AT });
    expect(reviewStatuses(id)).toEqual({ 2: "replaced", 3: "sent_back", 4: "cancelled" });
    await change(id, { language: "ar" }, { baseRevision: 4 });
    await approveOne(id, "document");
    expect(documentOf(one)).toMatchObject({
      title: `report ${reports}`,
      note: null,
      language: "ar",
    });
  });

  it("refuses what would be no good document, no change, a twin, and who may not", async () => {
    const [one = ""] = await publishReport(amina, twoFigures());
    const { id, title } = documentOf(one);
    const [other = ""] = await publishReport(amina, twoFigures());
    const twin = documentOf(other).id;
    const code = async (asked: DocumentChange) => {
      const refused = await refusalOf(change(id, asked));
      return refused.kind === "invalid" ? refused.problems.map((one) => one.code) : refused;
    };
    expect(await code({ title: " " })).toEqual(["required"]);
    expect(await code({ url: "javascript:alert(1)" })).toEqual(["not_a_url"]);
    expect(await code({ published: "2026-03-02" })).toEqual(["published_in_future"]);
    expect(await code({ publisherId: "nobody" })).toEqual(["unknown_organisation"]);
    expect(await code({ title })).toEqual(["nothing_changed"]);
    expect(await refusalOf(change(twin, { title }))).toMatchObject({
      problems: [{ code: "document_exists", values: { document: id } }],
    });
    expect(await refusalOf(change("none", { title: "x" }))).toMatchObject({ kind: "not_found" });
    expect(await refusalOf(change(id, { title: "x" }, {}, null))).toEqual({ kind: "signed_out" });
    for (const person of [amina, limited]) {
      expect(await refusalOf(change(id, { title: "x" }, {}, person))).toMatchObject({
        kind: "forbidden",
      });
    }
    expect(documentOf(one).revision).toBe(1);
  });
});
