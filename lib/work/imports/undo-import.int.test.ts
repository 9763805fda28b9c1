import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { readImportFigures } from "@/lib/store/import-figures";
import { findBroken } from "@/lib/testing/broken-records";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME, waitingReviewOf } from "@/lib/testing/enter-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { acceptAll, importText } from "@/lib/testing/import-files";
import { amina, approveOne, correctOne, rosa, sven } from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import { auditOf, figureState, reviewStatuses } from "@/lib/testing/stored";
import { sendBackReview } from "@/lib/work/send-back-review";
import { withdrawFigure } from "@/lib/work/withdraw-figure";
import { examineUndo } from "./examine-undo";
import { readImport } from "./read-import";
import { undoImport } from "./undo-import";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const HEAD =
  "crisis,indicator,population,measure,unit,value,period_start,as_of,published,origin,dataset,publisher,document_title,place_slug";
let files = 0;

/** Amina imports a figure for each data set, in a document of the file's own; ids by data set. */
async function importSets(...datasets: string[]): Promise<{
  importId: string;
  ids: Record<string, string>;
}> {
  const title = `Import ${++files}`;
  const rows = datasets.map(
    (dataset) =>
      `planted,killed,all,cumulative,persons,100,2020-01-01,2020-01-08,2020-01-10,XORG,${dataset},XORG,${title},xa-town`,
  );
  const { id } = await importText(amina, `${[HEAD, ...rows].join("\n")}\n`, acceptAll);
  const made = readImportFigures(driver(), id);
  const ids = Object.fromEntries(
    made.map(({ figureId, row }) => [datasets[row - 2] ?? "", figureId]),
  );
  return { importId: id, ids };
}

const undo = (importId: string, by = rosa) =>
  undoImport(by, { id: importId, reason: "the wrong file", at: ENTRY_TIME });

const withdraw = (figureId: string, by: "source" | "us") =>
  withdrawFigure(rosa, {
    figureId,
    baseRevision: 1,
    by,
    on: "2020-02-01",
    reason: `Taken back by ${by}.`,
    at: ENTRY_TIME,
  });

const comments = [{ field: null, text: "Look again." }];
const sendBack = (figureId: string) =>
  sendBackReview(sven, { reviewId: waitingReviewOf(figureId), comments, at: ENTRY_TIME });

describe("undoImport", () => {
  it("lists what was changed since with why, who and when, before and after, and leaves it", async () => {
    const sets = ["stood", "fixed", "waits", "turned", "gone", "error", "again", "back", "open"];
    const { importId, ids } = await importSets(...sets);
    const idOf = (set: string): string => ids[set] ?? "";
    for (const set of sets.slice(0, 6)) expect(await approveOne(idOf(set))).toBe("approved");
    for (const set of ["fixed", "waits", "turned"])
      await correctOne(idOf(set), 1, set, { value: "210" });
    expect(await approveOne(idOf("fixed"))).toBe("approved");
    await sendBack(idOf("turned"));
    await withdraw(idOf("gone"), "source");
    await withdraw(idOf("error"), "us");
    await sendBack(idOf("again"));
    await sendBack(idOf("back"));
    await correctOne(idOf("again"), 1, "again", { value: "101" });

    const left = [
      { figureId: idOf("fixed"), row: 3, why: "corrected", revision: 2 },
      { figureId: idOf("waits"), row: 4, why: "correction_waits", revision: 2 },
      { figureId: idOf("gone"), row: 6, why: "withdrawn_by_source", revision: 2 },
      { figureId: idOf("error"), row: 7, why: "withdrawn_by_us", revision: 2 },
      { figureId: idOf("again"), row: 8, why: "revised", revision: 2 },
    ];
    const counts = { takenBack: 2, withdrawn: 2, restored: 0 };
    const foreseen = await examineUndo(rosa, { id: importId });
    expect(foreseen).toMatchObject({ ...counts, leftCount: 5 });
    expect(foreseen?.left.map(({ figureId, why }) => ({ figureId, why }))).toEqual(
      left.map(({ figureId, why }) => ({ figureId, why })),
    );
    expect(foreseen?.left[0]).toMatchObject({
      by: { id: "rosa" },
      at: ENTRY_TIME.toISOString(),
      reason: "Digits were transposed.",
      reported: { figure: { value: 210 } },
    });

    expect(await undo(importId)).toEqual({ ...counts, left });
    for (const set of ["stood", "turned"])
      expect(figureState(idOf(set))).toMatchObject({ status: "withdrawn", withdrawnBy: "us" });
    expect(figureState(idOf("fixed"))).toMatchObject({ status: "published", value: 210 });
    expect(figureState(idOf("gone"))).toMatchObject({ withdrawnBy: "source", revision: 2 });
    expect(reviewStatuses(idOf("waits"))).toEqual({ 1: "approved", 2: "in_review" });
    expect(reviewStatuses(idOf("again"))).toEqual({ 1: "sent_back", 2: "in_review" });
    expect(figureState(idOf("back")).status).toBe("draft");
    expect(reviewStatuses(idOf("open"))).toEqual({ 1: "cancelled" });
    expect(auditOf(importId).at(-1)).toMatchObject({
      action: "import.undone",
      detail: { figures: 4 },
    });
    expect(findBroken(driver())).toEqual([]);

    // What was left is told as it was, however it goes on.
    await approveOne(idOf("again"));
    expect((await readImport(amina, importId)).undone).toEqual({ ...counts, left });
    const after = await examineUndo(amina, { id: importId });
    expect(after).toMatchObject({ ...counts, leftCount: 5 });
    expect(after?.left.map(({ why }) => why)).toEqual(left.map(({ why }) => why));
  });

  it("leaves to reviewers what they published, and tells the reporter so", async () => {
    const { importId, ids } = await importSets("published", "waiting");
    expect(await approveOne(ids["published"] ?? "")).toBe("approved");
    const foreseen = await examineUndo(amina, { id: importId });
    expect(foreseen).toMatchObject({ takenBack: 1, withdrawn: 0 });
    expect(foreseen?.left).toMatchObject([
      { row: 2, why: "may_not_withdraw", by: { id: "sven" }, at: ENTRY_TIME.toISOString() },
    ]);
    expect(await examineUndo(rosa, { id: importId })).toMatchObject({ withdrawn: 1, left: [] });
    expect(await undo(importId, amina)).toMatchObject({ takenBack: 1, left: [{ row: 2 }] });
    expect(figureState(ids["published"] ?? "").status).toBe("published");
  });

  it("refuses where nothing would be undone, so that somebody else still can", async () => {
    const { importId, ids } = await importSets("approved");
    expect(await approveOne(ids["approved"] ?? "")).toBe("approved");
    expect(await refusalOf(undo(importId, amina))).toMatchObject({
      problems: [{ code: "import_undo_empty" }],
    });
    expect((await readImport(amina, importId)).status).toBe("committed");
    expect(await undo(importId)).toMatchObject({ withdrawn: 1, left: [] });
  });
});
