import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { driver } from "@/lib/store/connection";
import { writeSetting } from "@/lib/store/settings";
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
import { cancelReview } from "./cancel-review";
import { readFigure } from "./read-figure";
import { sendBackReview } from "./send-back-review";
import { submitRevision } from "./submit-revision";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));
afterEach(() => vi.unstubAllEnvs());

const amina = makeActor("reporter", "amina");
const rosa = makeActor("reviewer", "rosa");
const limited = makeActor("reviewer", "limited", ["elsewhere"]);

/** One report with one row a part, in a series of its own. */
const report = (dataset: string, ...rows: Parameters<typeof makeRow>[0][]) =>
  makeReport({
    document: { title: `Report ${dataset} ${JSON.stringify(rows)}`.slice(0, 200), url: "" },
    rows: rows.map((parts, i) => makeRow({ key: `r${i}`, dataset, ...parts })),
  });
const submit = async (...parts: Parameters<typeof report>) => {
  const [id] = (await submitReport(amina, report(...parts))).figureIds;
  return id ?? "";
};
const publish = async (...parts: Parameters<typeof report>) => {
  const [id] = await publishReport(amina, report(...parts));
  return id ?? "";
};
const approve = async (...figureIds: string[]) => {
  const reviewIds = figureIds.map((id) => waitingReviewOf(id));
  return (await approveReviews(rosa, { reviewIds, at: AT })).map(({ outcome }) => outcome);
};
const warned = (code: string) => ({ reasons: { [code]: "looked at twice" } });

describe("approveReviews", () => {
  it("publishes the state, tells every reader at once and records who", async () => {
    const id = await submit("approved", { value: "100" });
    const before = dataVersion();
    expect(await approve(id)).toEqual(["approved"]);
    expect(figureState(id)).toMatchObject({ status: "published", revision: 1, value: 100 });
    expect((await readFigure(id))?.reported.figure.value).toBe(100);
    expect(reviewStatuses(id)).toEqual({ 1: "approved" });
    expect(auditOf(id).at(-1)).toMatchObject({
      action: "figure.approved",
      actor: "rosa",
      detail: { figureId: id, revision: 1, ownFigure: false },
    });
    expect(dataVersion()).toBe(before + 1);
  });

  it("decides each of many by itself, in the order asked for", async () => {
    const [one, two] = [await submit("many 1", {}), await submit("many 2", {})];
    const [first, second] = [waitingReviewOf(one), waitingReviewOf(two)];
    await sendBackReview(rosa, { reviewId: first, comments: [{ field: null, text: "?" }], at: AT });
    const before = dataVersion();
    const asked = [first, "no-such-review", second, second];
    const outcomes = await approveReviews(rosa, { reviewIds: asked, at: AT });
    expect(outcomes).toMatchObject([
      { reviewId: first, outcome: { kind: "conflict", current: { status: "sent_back" } } },
      { reviewId: "no-such-review", outcome: { kind: "not_found", what: "review" } },
      { reviewId: second, outcome: "approved" },
      { reviewId: second, outcome: "approved" },
    ]);
    expect(dataVersion()).toBe(before + 1);
    expect(await approveReviews(rosa, { reviewIds: [second], at: AT })).toMatchObject([
      { outcome: { kind: "conflict" } },
    ]);
    expect(dataVersion()).toBe(before + 1);
  });

  it("is refused to nobody, to reporters and outside one's crises", async () => {
    const id = await submit("refused", {});
    const asked = { reviewIds: [waitingReviewOf(id)], at: AT };
    expect(await refusalOf(approveReviews(null, asked))).toEqual({ kind: "signed_out" });
    expect(await refusalOf(approveReviews(amina, asked))).toMatchObject({ kind: "forbidden" });
    expect(await approveReviews(limited, asked)).toMatchObject([
      { outcome: { kind: "forbidden", permission: "figure.approve" } },
    ]);
    expect(figureState(id).status).toBe("in_review");
  });

  it("lets nobody approve their own figure, unless the installation or its environment allows it", async () => {
    const own = async (name: string) => {
      const [id] = (await submitReport(rosa, report(name, {}))).figureIds;
      return { reviewIds: [waitingReviewOf(id ?? "")], at: AT };
    };
    const asked = await own("own");
    expect(await approveReviews(rosa, asked)).toMatchObject([
      { outcome: { kind: "not_own_approval" } },
    ]);
    writeSetting(driver(), "allow_self_approval", "1");
    vi.stubEnv("ALLOW_SELF_APPROVAL", "0");
    expect(await approveReviews(rosa, asked)).toMatchObject([
      { outcome: { kind: "not_own_approval" } },
    ]);
    vi.unstubAllEnvs();
    expect(await approveReviews(rosa, asked)).toMatchObject([{ outcome: "approved" }]);
    writeSetting(driver(), "allow_self_approval", "0");
    const other = await own("own, by the environment");
    vi.stubEnv("ALLOW_SELF_APPROVAL", "1");
    expect(await approveReviews(rosa, other)).toMatchObject([{ outcome: "approved" }]);
  });
});

describe("a fall of a running total", () => {
  it("is judged against what is published by then, not by the time of submission", async () => {
    const later = await submit("race", { value: "90", asOf: "2020-01-09" });
    await publish("race", { value: "100", ...warned("cumulative_fall") });
    expect(await approve(later)).toMatchObject([
      { kind: "invalid", problems: [{ field: "fallReason", code: "fall_without_reason" }] },
    ]);
    expect(figureState(later).status).toBe("in_review");
  });

  it("is published with a coded reason", async () => {
    await publish("coded", { value: "100" });
    const coded = { fallReason: "deduplication", ...warned("cumulative_fall") };
    const id = await publish("coded", { value: "90", asOf: "2020-01-09", ...coded });
    expect(figureState(id)).toMatchObject({ status: "published", fallReason: "deduplication" });
  });

  it("may begin at a later figure, which has to be explained first or with it", async () => {
    const later = await publish("earlier", { value: "90", asOf: "2020-01-09" });
    const id = await submit("earlier", { value: "100", ...warned("cumulative_fall") });
    expect(await approve(id)).toMatchObject([
      {
        kind: "invalid",
        problems: [
          { code: "fall_at_later_figure", values: { figureId: later, asOf: "2020-01-09" } },
        ],
      },
    ]);
    const explained = { value: "90", asOf: "2020-01-09", fallReason: "correction" };
    await submitRevision(makeActor("reviewer", "sven"), {
      figureId: later,
      baseRevision: 1,
      row: makeRow({ dataset: "earlier", ...explained, ...warned("cumulative_fall") }),
      reason: "An earlier number is higher.",
      at: AT,
    });
    expect(await approve(id, later)).toEqual(["approved", "approved"]);
  });
});

describe("a later edition", () => {
  const edition = (of: string, value: string) => ({
    value,
    supersedes: of,
    supersedeReason: "restated",
    reasons: { already_recorded: "it is", restates_day: "it does" },
  });

  it("supersedes the figure once both are published, in one go if asked for together", async () => {
    const old = await submit("editions", { value: "100" });
    const next = await submit("editions", edition(old, "104"));
    expect(await approve(next)).toMatchObject([
      { kind: "invalid", problems: [{ field: "supersedes", code: "not_published" }] },
    ]);
    expect(await approve(next, old)).toEqual(["approved", "approved"]);
    expect(await readFigure(old)).toMatchObject({
      reported: { status: "superseded", supersededById: next, figure: { value: 100 } },
    });
    expect(auditOf(old).at(-1)).toMatchObject({
      action: "figure.superseded",
      detail: { supersededById: next, reason: "restated" },
    });
  });

  it("has no rival: of two that wait, one is published", async () => {
    const old = await publish("rivals", { value: "100" });
    const one = await submit("rivals", edition(old, "101"));
    const two = await submit("rivals", edition(old, "102"));
    expect(await approve(one, two)).toMatchObject([
      "approved",
      { kind: "invalid", problems: [{ code: "already_superseded", values: { figure: one } }] },
    ]);
    const late = submitReport(amina, report("rivals", edition(old, "103")));
    expect(await refusalOf(late)).toMatchObject({
      problems: [{ field: "rows.0.supersedes", code: "already_superseded" }],
    });
  });

  it("is of the same day", async () => {
    const old = await publish("other day", { value: "100" });
    const wrong = { ...edition(old, "104"), asOf: "2020-01-09" };
    expect(await refusalOf(submitReport(amina, report("other day", wrong)))).toMatchObject({
      problems: [{ field: "rows.0.supersedes", code: "cannot_supersede" }],
    });
  });
});

describe("sendBackReview", () => {
  it("says why, of a field or of the whole, and leaves readers alone", async () => {
    const id = await submit("sent back", {});
    const before = dataVersion();
    const reviewId = waitingReviewOf(id);
    const comments = [
      { field: "value", text: " The table says 110. " },
      { field: null, text: "Please look again." },
    ];
    await sendBackReview(rosa, { reviewId, comments, at: AT });
    expect(figureState(id).status).toBe("draft");
    expect(reviewStatuses(id)).toEqual({ 1: "sent_back" });
    expect(
      readAll(
        driver(),
        "SELECT field, text, writtenBy FROM ReviewComment WHERE reviewId = @reviewId ORDER BY field",
        { reviewId },
      ),
    ).toEqual([
      { field: null, text: "Please look again.", writtenBy: "rosa" },
      { field: "value", text: "The table says 110.", writtenBy: "rosa" },
    ]);
    expect(auditOf(id).at(-1)).toMatchObject({ action: "figure.sent_back", actor: "rosa" });
    expect(dataVersion()).toBe(before);
  });

  it("needs a reason, the right and a review that waits", async () => {
    const id = await submit("not sent back", {});
    const reviewId = waitingReviewOf(id);
    const asked = { reviewId, comments: [{ field: null, text: "no" }], at: AT };
    for (const comments of [[], [{ field: null, text: "  " }]]) {
      expect(await refusalOf(sendBackReview(rosa, { ...asked, comments }))).toMatchObject({
        problems: [{ code: "text_missing" }],
      });
    }
    expect(await refusalOf(sendBackReview(null, asked))).toEqual({ kind: "signed_out" });
    for (const person of [amina, limited]) {
      expect(await refusalOf(sendBackReview(person, asked))).toMatchObject({ kind: "forbidden" });
    }
    await approve(id);
    expect(await refusalOf(sendBackReview(rosa, asked))).toMatchObject({
      kind: "conflict",
      current: { status: "approved", decidedBy: "rosa" },
    });
  });
});

describe("cancelReview", () => {
  it("is for who submitted, as long as it waits", async () => {
    const id = await submit("cancelled", {});
    const asked = { reviewId: waitingReviewOf(id), at: AT };
    expect(await refusalOf(cancelReview(rosa, asked))).toMatchObject({ kind: "forbidden" });
    await cancelReview(amina, asked);
    expect(figureState(id).status).toBe("draft");
    expect(reviewStatuses(id)).toEqual({ 1: "cancelled" });
    expect(auditOf(id).at(-1)).toMatchObject({ action: "figure.cancelled", actor: "amina" });
    expect(await refusalOf(cancelReview(amina, asked))).toMatchObject({ kind: "conflict" });
  });
});
