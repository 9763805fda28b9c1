import "server-only";
import { isSameNumber, isSamePeriod } from "@/lib/domain/checks/check-same-day";
import type { RowOutcome } from "@/lib/domain/import/import-preview";
import type { PlannedFigure } from "@/lib/domain/import/planned-row";
import type { ReportedFigure } from "@/lib/domain/model";
import type { FigureDays } from "./figure-days";

/** What a figure of a file is to what is known so far. */
export interface Classified {
  outcome: Exclude<RowOutcome, "error">;
  /** Of the figure that is the same, or that this one states anew. */
  figureId: string | null;
  /** A figure on record that this one revises: the same document said it otherwise. */
  revised: ReportedFigure | null;
  /** A figure that this one, of a later document, supersedes. */
  superseded: ReportedFigure | null;
}

/**
 * Judges a figure against those of its series and day on record and those before it in the file. The
 * same number of the same document is nothing new; another number of it revises what is on record; the
 * same number of another document is a likely duplicate; another number of a later document restates
 * the day. A row that names its figure, or says that it stands beside the line, has been judged before.
 */
export function classifyRow(planned: PlannedFigure, days: FigureDays): Classified {
  const { reported, hasOwnId, document, series } = planned;
  const { figure } = reported;
  const fresh = { outcome: "new", figureId: null, revised: null, superseded: null } as const;
  if (figure.supersedesId !== null)
    return { ...fresh, outcome: "changed", figureId: figure.supersedesId };
  if (hasOwnId) return fresh;
  const rivals = days.on(series.id, figure.asOf).filter((other) => isSamePeriod(reported, other));
  const repeated = rivals.filter((other) => isSameNumber(other.figure, figure));
  const own = repeated.find((other) => other.document.id === document.shown.id);
  if (own)
    return {
      ...fresh,
      outcome: days.isRecorded(own) ? "unchanged" : "duplicate",
      figureId: own.figure.id,
    };
  if (figure.role === "triangulation") return fresh;
  if (repeated[0]) return { ...fresh, outcome: "duplicate", figureId: repeated[0].figure.id };
  const standing = rivals.filter(
    (other) => other.figure.role === "recommended" && other.supersededById === null,
  );
  const [revised, another] = standing.filter(
    (other) => other.document.id === document.shown.id && days.isRecorded(other),
  );
  if (revised && !another)
    return { ...fresh, outcome: "changed", figureId: revised.figure.id, revised };
  const gone = new Set(rivals.map((other) => other.figure.supersedesId));
  const superseded = standing
    .filter((other) => !gone.has(other.figure.id) && isRestatedBy(other, reported))
    .toSorted((a, b) => compare(publishedOf(b), publishedOf(a)))[0];
  if (superseded)
    return { ...fresh, outcome: "changed", figureId: superseded.figure.id, superseded };
  return fresh;
}

/**
 * Whether a later document states the day anew. What a relay prints later takes nothing from the
 * origin's own document, which leads its day.
 */
function isRestatedBy(earlier: ReportedFigure, later: ReportedFigure): boolean {
  if (publishedOf(earlier) === "" || publishedOf(later) <= publishedOf(earlier)) return false;
  return !isOwnDocument(earlier) || isOwnDocument(later);
}

function isOwnDocument({ document, series }: ReportedFigure): boolean {
  return document.publisher?.code === series.origin.code;
}

function publishedOf({ document }: ReportedFigure): string {
  return document.published ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
