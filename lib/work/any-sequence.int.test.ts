import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { Refusal } from "@/lib/domain/refusal";
import { driver } from "@/lib/store/connection";
import { readWaitingReviews } from "@/lib/store/reviews";
import { readLastRevision } from "@/lib/store/figure-states";
import { readLastDocumentRevision } from "@/lib/store/document-states";
import { findBroken } from "@/lib/testing/broken-records";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME as AT } from "@/lib/testing/enter-reports";
import { makeRow } from "@/lib/testing/entry-reports";
import { documentOf, rosa, submitOne, sven } from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import { dataVersion, figureState } from "@/lib/testing/stored";
import { approveReviews } from "./approve-reviews";
import { cancelReview } from "./cancel-review";
import { changeDocument } from "./change-document";
import { mergeDocuments } from "./merge-documents";
import { readFigure } from "./read-figure";
import { redactFigure } from "./redact-figure";
import { restoreRevision } from "./restore-revision";
import { sendBackReview } from "./send-back-review";
import { submitRevision } from "./submit-revision";
import { withdrawFigure } from "./withdraw-figure";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const STOCK = { indicator: "displaced", measure: "stock" };
const reasons = Object.fromEntries(
  ["jump", "already_recorded", "restates_day", "transposed_digits"].map((code) => [code, "any"]),
);

const action = fc.record({
  what: fc.constantFrom(
    ...([
      "revise",
      "approve",
      "approve",
      "approve",
      "sendBack",
      "cancel",
      "withdraw",
      "restore",
    ] as const),
    ...(["redact", "changeDocument", "approveDocument", "merge", "supersede"] as const),
  ),
  figure: fc.nat(2),
  other: fc.nat(2),
  value: fc.integer({ min: 1, max: 9 }),
  by: fc.constantFrom("source" as const, "us" as const),
  stale: fc.nat(7).map((n) => n === 0),
});
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

let runs = 0;

it("keeps every record whole and readers to what was approved, whatever people do in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 16 }), async (actions) => {
      const dataset = `any ${++runs}`;
      const ids: string[] = [];
      for (const value of ["10", "20", "30"]) {
        const asOf = `2020-01-0${ids.length + 1}`;
        ids.push(
          await submitOne(dataset, { ...STOCK, asOf, value, note: `note ${value}`, reasons }),
        );
      }
      const approved = new Set<string>();
      for (const one of actions) {
        const before = { seen: await seenBy(ids), version: dataVersion() };
        await act(one, { ids, dataset, approved });
        const seen = await seenBy(ids);
        const raised = dataVersion() - before.version;
        expect({ one, raised }).toEqual({ one, raised: seen === before.seen ? 0 : 1 });
        await expectApproved(ids, approved);
      }
      expect(findBroken(driver())).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 180_000);

interface Desk {
  ids: string[];
  dataset: string;
  /** Figure and value of every state that somebody approved. */
  approved: Set<string>;
}

/** Everything that readers are told about the figures. */
async function seenBy(ids: readonly string[]): Promise<string> {
  const seen = await Promise.all(ids.map((id) => readFigure(id)));
  return JSON.stringify(seen.filter((detail) => detail !== null));
}

async function expectApproved(ids: readonly string[], approved: Set<string>): Promise<void> {
  for (const id of ids) {
    const detail = await readFigure(id);
    if (detail) expect(approved).toContain(`${id} ${detail.reported.figure.value}`);
  }
}

/** Does it, or is refused; any other fault fails the test. */
async function act(one: Action, desk: Desk): Promise<void> {
  try {
    await tryAct(one, desk);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function tryAct({ what, value, by, stale, ...one }: Action, desk: Desk): Promise<unknown> {
  const figureId = desk.ids[one.figure % desk.ids.length] ?? "";
  const current = figureState(figureId);
  const baseRevision = readLastRevision(driver(), figureId) - (stale ? 1 : 0);
  const document = documentOf(figureId);
  const last = Math.max(readLastDocumentRevision(driver(), document.id), document.revision);
  const waiting = (kind: "figure" | "document", id: string) =>
    readWaitingReviews(driver(), kind, [id])[0]?.id ?? "none";
  const reason = `because of ${value}`;
  const asked = { figureId, baseRevision, reason, at: AT };
  switch (what) {
    case "revise": {
      const parts = {
        ...STOCK,
        asOf: current.asOf,
        value: String(value),
        note: current.note ?? "",
      };
      const row = makeRow({ dataset: desk.dataset, ...parts, reasons });
      return submitRevision(rosa, { ...asked, row });
    }
    case "approve": {
      const state = readWaitingReviews(driver(), "figure", [figureId])[0];
      const reviewIds = [state?.id ?? "none"];
      const [answer] = await approveReviews(sven, { reviewIds, at: AT });
      const now = figureState(figureId);
      if (answer?.outcome === "approved") desk.approved.add(`${figureId} ${now.value}`);
      return;
    }
    case "sendBack":
      return sendBackReview(sven, {
        reviewId: waiting("figure", figureId),
        comments: [{ field: null, text: "no" }],
        at: AT,
      });
    case "cancel":
      return cancelReview(rosa, { reviewId: waiting("figure", figureId), at: AT });
    case "withdraw":
      return withdrawFigure(rosa, { ...asked, by, on: "2020-02-01" });
    case "restore":
      return restoreRevision(rosa, { ...asked, revision: value });
    case "redact":
      return redactFigure(rosa, { ...asked, text: "note", reason: "private" });
    case "changeDocument":
      return changeDocument(rosa, {
        documentId: document.id,
        baseRevision: last,
        change: { published: `2020-01-1${value}` },
        reason,
        at: AT,
      });
    case "approveDocument":
      return approveReviews(sven, { reviewIds: [waiting("document", document.id)], at: AT });
    case "merge": {
      const into = documentOf(desk.ids[one.other % desk.ids.length]);
      const intoRevision = Math.max(readLastDocumentRevision(driver(), into.id), into.revision);
      const ids = { documentId: document.id, intoId: into.id };
      return mergeDocuments(rosa, { ...ids, baseRevision: last, intoRevision, reason, at: AT });
    }
    case "supersede": {
      const edition = { supersedes: figureId, supersedeReason: "restated", reasons };
      const parts = { ...STOCK, asOf: current.asOf, value: String(value) };
      desk.ids.push(await submitOne(desk.dataset, { ...parts, ...edition }));
      return;
    }
  }
}
