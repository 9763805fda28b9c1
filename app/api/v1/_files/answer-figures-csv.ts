import "server-only";
import { formatCsvHead } from "@/lib/formats/csv";
import { EXPORTED_FIGURES } from "@/lib/work/export-figures";
import { exportFigureLines, readUpdatedThrough } from "@/lib/work/query-figures";
import { answerCsv } from "./answer-csv";

/** Figures as CSV; all that stand in a filter come as lines that the database makes. */
export const answerFiguresCsv = answerCsv(EXPORTED_FIGURES, (request) => {
  const { page, limited, updatedSince, includeHistory } = request;
  if (limited || updatedSince !== null || includeHistory) return null;
  const columns = EXPORTED_FIGURES.choose(request);
  const head = formatCsvHead(columns, request);
  const content = exportFigureLines(page, { head, columns: columns.map(({ name }) => name) });
  return readUpdatedThrough().then((updatedThrough) => ({ content, updatedThrough }));
});
