import { type CalendarDate } from "@/lib/domain/calendar-date";
import { formatSeriesKey } from "@/lib/domain/series-key";
import type { DraftFigure } from "./draft";
import { type EventKey, eventId } from "./events";
import { groupBy } from "@/lib/domain/group-by";
import { draftMainFile, type Drafts } from "./main-file";
import type { SourceRow } from "./source-row";

/** The incidents whose tolls the file holds, by the place that a row names. */
const INCIDENTS: Record<string, { event: EventKey; day: CalendarDate }> = {
  tajoura: { event: "tajoura", day: "2019-07-02" },
  "wadi-rabia": { event: "factory", day: "2019-11-18" },
  "southern-tajoura": { event: "factory", day: "2019-11-18" },
};

/**
 * Libya's file. The toll of one incident is about the incident's day, whenever it was counted; a later
 * toll from the same origin is an edition of the earlier one. A row that its note marks REVISED is an
 * edition of the earlier row with the same series and period.
 */
export function draftLibya(rows: readonly SourceRow[]): Drafts {
  const drafts = draftMainFile("libya-2019.csv", rows);
  for (const draft of drafts.figures) {
    const incident = INCIDENTS[draft.key.place];
    if (draft.key.definition !== "single_event" || !incident) continue;
    draft.figure.eventId = eventId(incident.event);
    draft.figure.asOf = incident.day;
    draft.figure.periodStart = incident.day;
  }
  const sameCount = groupBy(
    drafts.figures,
    ({ key, figure }) => `${formatSeriesKey(key)}|${figure.asOf}`,
  );
  for (const group of sameCount.values()) {
    const editions = group.filter(
      ({ key, figure }) =>
        figure.role === "recommended" || (key.definition === "single_event" && figure.eventId),
    );
    const isEdited = editions.some(
      ({ key, figure }) => key.definition === "single_event" || figure.note?.startsWith("REVISED"),
    );
    if (isEdited) chainEditions(editions);
  }
  return drafts;
}

function chainEditions(drafts: readonly DraftFigure[]): void {
  const byDate = drafts.toSorted((a, b) =>
    (a.figure.knownFrom ?? "") < (b.figure.knownFrom ?? "") ? -1 : 1,
  );
  byDate.forEach(({ figure }, index) => {
    const before = byDate[index - 1];
    if (!before) return;
    figure.supersedesId = before.figure.id;
    figure.supersedeReason = /REVISED DOWN/.test(figure.note ?? "") ? "correction" : "restated";
  });
}
