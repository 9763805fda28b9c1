import { describe, expect, it } from "vitest";
import { judgeUndo, type StandingFigure } from "./judge-undo";

const ALL = { takeBack: true, withdraw: true };
const NOTHING = { takeBack: false, withdraw: false };

/** A figure that an import made as revision 1 and that somebody approved. */
function standing(parts: Partial<StandingFigure> = {}): StandingFigure {
  return {
    revision: 1,
    baseRevision: null,
    currentRevision: 1,
    lastRevision: 1,
    status: "published",
    withdrawnBy: null,
    waits: false,
    ...parts,
  };
}

describe("judgeUndo", () => {
  it("undoes what stands as the import wrote it", () => {
    expect(judgeUndo(standing(), ALL)).toBe("withdraw");
    expect(judgeUndo(standing({ status: "in_review", waits: true }), ALL)).toBe("take_back");
    expect(judgeUndo(standing({ status: "draft" }), ALL)).toBe("take_back");
    const revised = { revision: 2, baseRevision: 1, lastRevision: 2 };
    expect(judgeUndo(standing({ ...revised, currentRevision: 2 }), ALL)).toBe("restore");
    expect(judgeUndo(standing({ ...revised, waits: true }), ALL)).toBe("take_back");
    expect(judgeUndo(standing(revised), ALL)).toBe("take_back");
    const asWithdrawn = { status: "withdrawn", withdrawnBy: "source" } as const;
    expect(judgeUndo(standing(asWithdrawn), ALL)).toBe("withdraw");
  });

  it("undoes what stands although a correction of it was turned down", () => {
    expect(judgeUndo(standing({ lastRevision: 2 }), ALL)).toBe("withdraw");
  });

  it("leaves what somebody changed since, and says why", () => {
    const later = { lastRevision: 2, currentRevision: 2 };
    expect(judgeUndo(standing(later), ALL)).toBe("corrected");
    expect(judgeUndo(standing({ lastRevision: 2, waits: true }), ALL)).toBe("correction_waits");
    const waiting = { ...later, status: "in_review", waits: true } as const;
    expect(judgeUndo(standing(waiting), ALL)).toBe("revised");
    const back = { revision: 2, baseRevision: 1, lastRevision: 3 };
    expect(judgeUndo(standing(back), ALL)).toBe("revised");
    const gone = { ...later, status: "withdrawn" } as const;
    expect(judgeUndo(standing({ ...gone, withdrawnBy: "us" }), ALL)).toBe("withdrawn_by_us");
    expect(judgeUndo(standing({ ...gone, withdrawnBy: "source" }), ALL)).toBe(
      "withdrawn_by_source",
    );
  });

  it("leaves what the person may not undo", () => {
    expect(judgeUndo(standing(), NOTHING)).toBe("may_not_withdraw");
    expect(judgeUndo(standing({ status: "in_review", waits: true }), NOTHING)).toBe(
      "may_not_take_back",
    );
    expect(judgeUndo(standing({ status: "draft" }), NOTHING)).toBe("take_back");
  });
});
