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

/** A row as readers would see it, under an id of its own. */
export function previewRow(
  key: string,
  figure: EntryFigure,
  {
    series,
    document,
    catalogue,
  }: { series: Series; document: Document; catalogue: Pick<EntryCatalogue, "organisations"> },
): ReportedFigure {
  const { key: _series, via, ...stated } = figure;
  return {
    figure: {
      ...stated,
      id: `row:${key}`,
      seriesId: series.id,
      documentId: document.id,
      ...knownFromOf(document),
      via: via.flatMap((code) => catalogue.organisations.get(code) ?? []),
      revision: 1,
      withdrawnOn: null,
      withdrawnBy: null,
      withdrawnReason: null,
    },
    series,
    document,
    status: "published",
    supersededById: null,
  };
}
