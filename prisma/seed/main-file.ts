import { calendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import { type DraftFigure, draftFigure } from "./draft";
import type { RowOutcome } from "./outcomes";
import type { SourceRow } from "./source-row";

export interface Drafts {
  figures: DraftFigure[];
  outcomes: RowOutcome[];
}

/** The rows of a main file as figures; a row that the rules cannot read is rejected with the reason. */
export function draftMainFile(file: string, rows: readonly SourceRow[]): Drafts {
  const lastDays = findLastDays(rows);
  const drafts: Drafts = { figures: [], outcomes: [] };
  rows.forEach((row, index) => {
    const at = { file, line: index + 2 };
    try {
      const lastDay = lastDays.get(documentOf(row)) ?? calendarDate(row.as_of);
      const draft = draftFigure(at, row, lastDay);
      drafts.figures.push(draft);
      drafts.outcomes.push({ ...at, kind: "figure", figureId: draft.figure.id });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      drafts.outcomes.push({ ...at, kind: "rejected", reason: error.message });
    }
  });
  return drafts;
}

/** Address and title; a page that is updated in place is one document, each of its rows its own day. */
function documentOf(row: SourceRow): string {
  const updatedInPlace =
    row.source_org === "OCHA (verified)" || row.document_title.startsWith("UNHCR Operational");
  return [row.document_url, row.document_title, updatedInPlace ? row.as_of : ""].join("|");
}

function findLastDays(rows: readonly SourceRow[]): Map<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const row of rows) {
    const document = documentOf(row);
    const asOf = calendarDate(row.as_of);
    if (asOf > (days.get(document) ?? "")) days.set(document, asOf);
  }
  return days;
}
