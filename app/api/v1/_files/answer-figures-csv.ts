import "server-only";
import { EXPORTED_FIGURES } from "@/lib/work/export-figures";
import { answerCsv } from "./answer-csv";

/** Figures as CSV. */
export const answerFiguresCsv = answerCsv(EXPORTED_FIGURES);
