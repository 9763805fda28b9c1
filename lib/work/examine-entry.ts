import "server-only";
import { calendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import type { KnownFigures } from "@/lib/domain/checks/checked-row";
import { checkRow } from "@/lib/domain/checks/check-row";
import type { EntryReportText } from "@/lib/domain/entry";
import type { EntryFinding } from "@/lib/domain/entry-check";
import type { ExaminedReport, ExaminedRow } from "@/lib/domain/examined-entry";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Actor } from "@/lib/domain/permissions";
import { findOtherOrigins, findRelatedSeries } from "@/lib/domain/related-series";
import type { SeriesKey } from "@/lib/domain/series-key";
import { driver, type Db } from "@/lib/store/connection";
import { readEnteredFigures } from "@/lib/store/read-entry-context";
import { holdsPlace, readEntryCatalogue, type EntryCatalogue } from "./entry-catalogue";
import { examineDocument } from "./examine-document";
import { placeRow } from "./examine-row";
import {
  findStatedWhole,
  offerEvents,
  readAround,
  readLinked,
  type LinkedFigures,
} from "./linked-figures";
import { requirePermission } from "./require-permission";

/**
 * What a typed report says and what stands against it: per row the figure understood, its series on
 * record or proposed, errors, warnings, and the row as readers would see it. Writes nothing.
 */
export async function examineEntry(
  actor: Actor | null,
  {
    report,
    revisedFigureId = null,
    at,
  }: { report: EntryReportText; revisedFigureId?: string | null; at: Date },
): Promise<ExaminedReport> {
  requirePermission(actor, "draft.write");
  const db = driver();
  const catalogue = readEntryCatalogue(db, report.crisis);
  requirePermission(actor, "draft.write", catalogue.crisis?.id ?? null);
  const today = calendarDate(at.toISOString().slice(0, 10));
  const { problems, document, preview } = examineDocument(db, report.document, catalogue, today);
  if (catalogue.crisis === null) problems.unshift({ field: "crisis", code: "unknown_crisis" });
  const linked = readLinked(db, report, catalogue);
  const context = { rows: report.rows, catalogue, document: preview, revisedFigureId, linked };
  const rows = report.rows.map((row) => placeRow(db, row, context));
  const previews = rows.flatMap((row) => row.preview ?? []);
  const wholes = new Map([...linked, ...previews.map((one) => [one.figure.id, one] as const)]);
  const surroundings = { rows, catalogue, today, revisedFigureId, wholes };
  return {
    documentProblems: problems,
    document,
    recordedDocument: report.document.id === "" ? null : preview,
    rows: rows.map((row) => ({
      ...row,
      findings: examineFindings(db, row, surroundings),
    })),
    around: readAround(db, report, { ...surroundings, linked }),
    events: offerEvents(report, catalogue),
  };
}

interface Surroundings {
  rows: readonly ExaminedRow[];
  catalogue: EntryCatalogue;
  today: CalendarDate;
  revisedFigureId: string | null;
  /** Those that rows refer to, the report's own rows among them. */
  wholes: LinkedFigures;
}

function examineFindings(db: Db, row: ExaminedRow, around: Surroundings): EntryFinding[] {
  const { preview: entered, series } = row;
  if (entered === null || series === null) return [];
  const known = readKnown(db, { ...row, series, entered }, around);
  return checkRow({ row: row.key, entered, today: around.today, known });
}

/** What is on record around a row, and in the other rows of its report. */
function readKnown(
  db: Db,
  row: ExaminedRow & { series: { key: SeriesKey }; entered: ReportedFigure },
  { rows, catalogue, revisedFigureId, wholes }: Surroundings,
): KnownFigures {
  const { key } = row.series;
  const { asOf } = row.entered.figure;
  const others = rows.filter((other) => other.key !== row.key);
  const proposed = others.flatMap(({ preview, series }) =>
    preview && series && series.id === null ? [{ id: preview.series.id, key: series.key }] : [],
  );
  const series = [...catalogue.series, ...proposed];
  const related = findRelatedSeries(key, series, (a, b) => holdsPlace(catalogue, a, b));
  const otherOrigins = new Set(findOtherOrigins(key, series));
  const recorded = readEnteredFigures(db, {
    seriesIds: [...otherOrigins, ...related.map(({ id }) => id)],
    asOf,
    except: revisedFigureId,
  });
  const typed = others.flatMap(({ preview }) => preview ?? []);
  const sameDay = [...recorded, ...typed.filter(({ figure }) => figure.asOf === asOf)].filter(
    ({ figure, supersededById }) => figure.role === "recommended" && supersededById === null,
  );
  const stated = findStatedWhole(row.entered, wholes);
  const isStated = ({ figure: { id } }: ReportedFigure) =>
    stated.some(({ reported }) => reported.figure.id === id);
  return {
    series: [
      ...row.recorded,
      ...typed.filter((other) => other.series.id === row.entered.series.id),
    ],
    otherOrigins: sameDay.filter((other) => otherOrigins.has(other.series.id)),
    related: [
      ...related.flatMap(({ id, is, by }) =>
        sameDay
          .filter((other) => other.series.id === id && !isStated(other))
          .map((reported) => ({ is, by, reported })),
      ),
      ...stated,
    ],
  };
}
