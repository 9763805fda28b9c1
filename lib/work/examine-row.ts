import "server-only";
import type { EntryFigure, EntryRowText } from "@/lib/domain/entry";
import type { ExaminedRow } from "@/lib/domain/examined-entry";
import { matchSeries } from "@/lib/domain/match-series";
import type { Document, ReportedFigure, Series } from "@/lib/domain/model";
import type { Problem } from "@/lib/domain/refusal";
import { referToRow } from "@/lib/domain/row-reference";
import { understandRow } from "@/lib/schema/entry-text";
import type { Db } from "@/lib/store/connection";
import { readOrganisations } from "@/lib/store/read-entities";
import { readEnteredFigures } from "@/lib/store/read-entry-context";
import { readSeriesByIds } from "@/lib/store/read-series";
import type { EntryCatalogue } from "./entry-catalogue";
import { findBrokenLinks, type LinkedFigures } from "./linked-figures";
import { previewRow, previewSeries } from "./preview-row";

/** Shown while a document is not understood yet, so that its figures can already be looked at. */
const UNKNOWN_DOCUMENT: Document = {
  id: "new",
  title: "",
  url: null,
  language: null,
  published: null,
  publishedBasis: null,
  firstSeen: null,
  retrieved: null,
  publisher: null,
};

/** What rows are read against. */
export interface RowContext {
  /** All of the report. */
  rows: readonly EntryRowText[];
  catalogue: EntryCatalogue;
  document: Document | null;
  /** A figure that is being corrected, which is not compared with itself. */
  revisedFigureId: string | null;
  linked: LinkedFigures;
}

/** A row understood and placed in its series; its checks are still to be made. */
export function placeRow(db: Db, row: EntryRowText, context: RowContext): ExaminedRow {
  const { catalogue } = context;
  const { problems, parts, figure, periodStart } = understandRow(row, catalogue.crisis?.slug ?? "");
  problems.push(...findUnknown(row, catalogue), ...findBrokenLinks(db, row, context));
  const match = parts && matchSeries(parts, periodStart, catalogue.series);
  const found = match?.found ?? null;
  if (match && found === null)
    problems.push({
      field: "dataset",
      code: "series_ambiguous",
      values: { count: match.candidates.length },
    });
  if (row.kind === "no_change" && found?.id === null)
    problems.push({ field: "indicator", code: "series_not_recorded" });
  const series = found && readSeries(db, found, catalogue);
  const recorded = found?.id ? readRecorded(db, found.id, context) : [];
  if (row.supersedes !== "" && !recorded.some((one) => one.figure.id === row.supersedes.trim()))
    problems.push({ field: "supersedes", code: "figure_not_found" });
  const understood: EntryFigure | null =
    found && figure && problems.length === 0 ? { ...figure, key: found.key } : null;
  return {
    key: row.key,
    problems,
    figure: understood,
    series: found,
    candidates: match?.candidates ?? [],
    recorded,
    findings: [],
    preview:
      understood && series
        ? previewRow(referToRow(row.key), understood, {
            series,
            document: context.document ?? UNKNOWN_DOCUMENT,
            catalogue,
          })
        : null,
  };
}

function findUnknown(row: EntryRowText, { organisations, places }: EntryCatalogue): Problem[] {
  const unknown: Problem[] = [];
  const origin = row.origin.trim();
  if (origin !== "" && !organisations.has(origin))
    unknown.push({ field: "origin", code: "unknown_organisation" });
  const relays = row.via.split(",").map((code) => code.trim());
  if (relays.some((code) => code !== "" && !organisations.has(code)))
    unknown.push({ field: "via", code: "unknown_organisation" });
  const place = row.place.trim();
  if (place !== "" && !places.has(place)) unknown.push({ field: "place", code: "unknown_place" });
  return unknown;
}

function readSeries(
  db: Db,
  { id, key }: NonNullable<ExaminedRow["series"]>,
  catalogue: EntryCatalogue,
): Series | null {
  if (id === null) return previewSeries(key, catalogue);
  return readSeriesByIds(db, [id], readOrganisations(db)).get(id) ?? null;
}

function readRecorded(db: Db, id: string, { revisedFigureId }: RowContext): ReportedFigure[] {
  return readEnteredFigures(db, { seriesIds: [id], asOf: null, except: revisedFigureId });
}
