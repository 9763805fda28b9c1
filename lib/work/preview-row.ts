import "server-only";
import { formatSeriesKey, type SeriesKey } from "@/lib/domain/series-key";
import type { EntryFigure } from "@/lib/domain/entry";
import { knownFromOf } from "@/lib/domain/known-from";
import type { Document, ReportedFigure, Series } from "@/lib/domain/model";
import type { EntryCatalogue } from "./entry-catalogue";

/** A series that is not on record yet, as readers would see it; null where a part is unknown. */
export function previewSeries(
  key: SeriesKey,
  catalogue: Pick<EntryCatalogue, "crisis" | "places" | "organisations">,
): Series | null {
  const { crisis } = catalogue;
  const place = catalogue.places.get(key.place);
  const origin = catalogue.organisations.get(key.origin);
  if (crisis === null || place === undefined || origin === undefined) return null;
  const { path: _path, ...shown } = place;
  return {
    ...key,
    id: `new:${formatSeriesKey(key)}`,
    crisis,
    place: shown,
    origin,
    methodNote: null,
    rhythms: [],
    checkedOn: [],
    continuesId: null,
  };
}

/** Most figures have no relay: they share the list. */
const NOBODY: readonly never[] = [];

/** A row as readers would see it, under an id of its own. Field by field: files have many rows. */
export function previewRow(
  id: string,
  figure: Omit<EntryFigure, "key">,
  {
    series,
    document,
    catalogue,
  }: { series: Series; document: Document; catalogue: Pick<EntryCatalogue, "organisations"> },
): ReportedFigure {
  const { knownFrom, knownBasis } = knownFromOf(document);
  return {
    figure: {
      id,
      seriesId: series.id,
      documentId: document.id,
      value: figure.value,
      qualifier: figure.qualifier,
      low: figure.low,
      high: figure.high,
      households: figure.households,
      asOf: figure.asOf,
      asOfHour: figure.asOfHour,
      asOfPrecision: figure.asOfPrecision,
      asOfEarliest: figure.asOfEarliest,
      asOfBasis: figure.asOfBasis,
      periodStart: figure.periodStart,
      periodStartBasis: figure.periodStartBasis,
      registeredLate: figure.registeredLate,
      computedBy: figure.computedBy,
      partOfId: figure.partOfId,
      additionalToId: figure.additionalToId,
      eventId: figure.eventId,
      page: figure.page,
      excerpt: figure.excerpt,
      note: figure.note,
      provisional: figure.provisional,
      role: figure.role,
      roleReason: figure.roleReason,
      fallReason: figure.fallReason,
      supersedesId: figure.supersedesId,
      supersedeReason: figure.supersedeReason,
      knownFrom,
      knownBasis,
      via:
        figure.via.length === 0
          ? NOBODY
          : figure.via.flatMap((code) => catalogue.organisations.get(code) ?? []),
      revision: 1,
      withdrawnOn: null,
      withdrawnBy: null,
      withdrawnReason: null,
    },
    series,
    document,
    status: "published",
    supersededById: null,
    updatedAt: null,
  };
}
