import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { readSavedState } from "@/lib/store/figure-states";
import { readOne } from "@/lib/store/sql";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME as AT, publishReport, submitReport } from "@/lib/testing/enter-reports";
import { makeReport, makeRow } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { amina, approveOne, documentOf, rosa } from "@/lib/testing/office";
import { plant, plantCrisis } from "@/lib/testing/plant";
import { auditOf, dataVersion, figureState, reviewStatuses } from "@/lib/testing/stored";
import { changeDocument } from "./change-document";
import type { DocumentChange } from "./changed-document";
import { mergeDocuments } from "./merge-documents";
import { readDocument } from "./read-document";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const change = (documentId: string, changed: DocumentChange, more: object = {}) =>
  changeDocument(rosa, {
    documentId,
    baseRevision: 1,
    change: changed,
    reason: "As the cover says.",
    at: AT,
    ...more,
  });
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

describe("mergeDocuments", () => {
  const merge = (documentId: string, intoId: string, more: object = {}, person = rosa) =>
    mergeDocuments(person, {
      documentId,
      baseRevision: 1,
      intoId,
      intoRevision: 1,
      reason: "The same.",
      at: AT,
      ...more,
    });

  it("gives all that a duplicate has to the other document, figures by revisions of their own", async () => {
    const figureIds = await publishReport(amina, twoFigures());
    const [one = ""] = figureIds;
    const waiting = (
      await submitReport(amina, {
        ...twoFigures(),
        document: { ...twoFigures().document, id: documentOf(one).id },
      })
    ).figureIds;
    const [kept = ""] = await publishReport(
      amina,
      twoFigures({ document: { published: "2020-01-12" } }),
    );
    const [from, into] = [documentOf(one).id, documentOf(kept).id];
    plant(driver(), "CrisisEvent", {
      id: "event0",
      crisisId: "planted0crisis00",
      title: "Shelling",
      startDate: "2020-01-05",
      documentId: from,
    });
    const before = dataVersion();
    expect(await merge(from, into)).toEqual({ figures: 4 });
    for (const id of [...figureIds, ...waiting]) {
      expect(figureState(id)).toMatchObject({
        documentId: into,
        knownFrom: "2020-01-12",
        revision: 2,
      });
      expect(readSavedState(driver(), id, 2)).toEqual(figureState(id));
    }
    expect(readOne(driver(), "SELECT documentId FROM CrisisEvent WHERE id = 'event0'")).toEqual({
      documentId: into,
    });
    expect((await readDocument(from))?.document.id).toBe(into);
    expect(auditOf(from).at(-1)).toMatchObject({
      action: "document.merged",
      detail: { intoId: into, figures: 4 },
    });
    expect(dataVersion()).toBe(before + 1);
    for (const id of waiting) {
      expect(reviewStatuses(id)).toEqual({ 1: "replaced", 2: "in_review" });
    }
    const { title = "" } =
      readOne<{ title: string }>(driver(), "SELECT title FROM Document WHERE id = @from", {
        from,
      }) ?? {};
    await change(into, { title, published: "2020-01-10" });
    expect(await approveOne(into, "document")).toBe("approved");
  });

  it("refuses one document alone, stale ones, merged ones and who may not", async () => {
    const [one = ""] = await publishReport(amina, twoFigures());
    const [two = ""] = await publishReport(amina, twoFigures());
    const [from, into] = [documentOf(one).id, documentOf(two).id];
    expect(await refusalOf(merge(from, from))).toMatchObject({
      problems: [{ code: "same_document" }],
    });
    expect(await refusalOf(merge(from, into, { baseRevision: 2 }))).toMatchObject({
      kind: "conflict",
    });
    expect(await refusalOf(merge(from, into, { intoRevision: 2 }))).toMatchObject({
      kind: "conflict",
    });
    expect(await refusalOf(merge(from, into, {}, amina))).toMatchObject({ kind: "forbidden" });
    await merge(from, into);
    expect(await refusalOf(merge(from, into, { baseRevision: 2 }))).toMatchObject({
      problems: [{ code: "merged_document", values: { document: into } }],
    });
    expect(await refusalOf(change(from, { title: "x" }, { baseRevision: 2 }))).toMatchObject({
      problems: [{ code: "merged_document" }],
    });
  });
});
