import type { Series, SeriesSummary } from "@/lib/domain/model";
import type { Column } from "./column";

/** What identifies a series and says how it is counted. */
export const SERIES_COLUMNS: readonly Column<Series>[] = [
  { name: "id", read: (s) => s.id, hxl: "#meta+id" },
  { name: "crisis", read: (s) => s.crisis.slug, hxl: "#crisis+code" },
  { name: "indicator", read: (s) => s.indicator, hxl: "#indicator+code" },
  { name: "population", read: (s) => s.population },
  { name: "measure", read: (s) => s.measure, hxl: "#indicator+type" },
  { name: "unit", read: (s) => s.unit },
  { name: "origin", read: (s) => s.origin.code, hxl: "#org+code" },
  { name: "origin_name", read: (s) => s.origin.name.en, hxl: "#org+name" },
  { name: "dataset", read: (s) => s.dataset },
  { name: "definition", read: (s) => s.definition },
  { name: "baseline", type: "date", read: (s) => s.baseline, hxl: "#date+start" },
  { name: "place", read: (s) => s.place.name.en, hxl: "#loc+name" },
  { name: "place_slug", read: (s) => s.place.slug },
  { name: "place_role", read: (s) => s.placeRole },
  { name: "country", read: (s) => s.place.country, hxl: "#country+code" },
  { name: "pcode", read: (s) => s.place.pcode, hxl: "#loc+code" },
  { name: "method_note", read: (s) => s.methodNote, hxl: "#description" },
  { name: "continues", read: (s) => s.continuesId },
];

/** The columns of the list of series: the series, and the extent of its figures. */
export const SERIES_SUMMARY_COLUMNS: readonly Column<SeriesSummary>[] = [
  ...SERIES_COLUMNS.map(({ read, ...column }) => ({
    ...column,
    read: (row: SeriesSummary) => read(row.series),
  })),
  { name: "figures", type: "integer", read: (row) => row.figures },
  { name: "recommended", type: "integer", read: (row) => row.recommended },
  { name: "first_as_of", type: "date", read: (row) => row.firstAsOf },
  { name: "last_as_of", type: "date", read: (row) => row.lastAsOf, hxl: "#date+end" },
];
