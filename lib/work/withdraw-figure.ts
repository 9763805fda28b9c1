import "server-only";
import { parseCalendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Actor } from "@/lib/domain/permissions";
import { utcDay } from "@/lib/domain/utc-day";
import { markChanged } from "@/lib/store/mark-changed";
import { writeAudit } from "@/lib/store/write-audit";
import { reviseFigures } from "@/lib/store/write-figures";
import { writeTransaction } from "@/lib/store/write-transaction";
import { replaceWaiting, requireFigure } from "./record-revision";
import { problem, refuseInvalid } from "./refuse";
import { requireForFigure } from "./require-crises";
import { requireText } from "./require-text";

/**
 * Takes a published figure back at once: by its source on a day (readers of an earlier day still see
 * it), or as our own entry error (nobody sees it any more). A correction that waited is put aside.
 */
export async function withdrawFigure(
  actor: Actor | null,
  input: {
    figureId: string;
    baseRevision: number;
    by: "source" | "us";
    on: string;
    reason: string;
    at: Date;
  },
): Promise<{ revision: number }> {
  const { figureId, baseRevision, by, at } = input;
  const reason = requireText("reason", input.reason);
  const on = requireDay(input.on, at);
  return writeTransaction((db) => {
    const person = requireForFigure(db, actor, "figure.withdraw", figureId);
    const { current, last } = requireFigure(db, figureId, baseRevision);
    if (current.status === "withdrawn") refuseInvalid(problem(null, "already_withdrawn"));
    if (current.status !== "published") refuseInvalid(problem(null, "not_published"));
    const stamp = { by: person.id, at, reason };
    const state: FigureState = {
      ...current,
      // Our error stood for nothing: the earlier edition stands again, and another may replace it.
      ...(by === "us" ? { supersedesId: null, supersedeReason: null } : {}),
      revision: last + 1,
      status: "withdrawn",
      withdrawnOn: on,
      withdrawnBy: by,
      withdrawnReason: reason,
    };
    replaceWaiting(db, figureId, stamp);
    reviseFigures(db, [state], stamp);
    writeAudit(db, stamp, [{ action: "figure.withdrawn", figureId, by, on, reason }]);
    markChanged(db, { figures: [figureId] });
    return { revision: state.revision };
  });
}

function requireDay(text: string, at: Date): CalendarDate {
  const day = parseCalendarDate(text) ?? refuseInvalid(problem("on", "not_a_date"));
  const today = utcDay(at);
  return day <= today ? day : refuseInvalid(problem("on", "date_in_future", { today }));
}
