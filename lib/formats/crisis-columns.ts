import type { CrisisEvent, CrisisOverview, Headline } from "@/lib/domain/model";
import { toRecord, type Column } from "./column";
import { FIGURE_COLUMNS } from "./figure-columns";

/** The columns of the list of crises. */
export const CRISIS_COLUMNS: readonly Column<CrisisOverview>[] = [
  { name: "id", read: ({ crisis }) => crisis.id, hxl: "#meta+id" },
  { name: "slug", read: ({ crisis }) => crisis.slug, hxl: "#crisis+code" },
  { name: "name", read: ({ crisis }) => crisis.name.en, hxl: "#crisis+name" },
  { name: "name_fr", read: ({ crisis }) => crisis.name.fr },
  { name: "name_ar", read: ({ crisis }) => crisis.name.ar },
  { name: "summary", read: ({ crisis }) => crisis.summary.en, hxl: "#description" },
  { name: "summary_fr", read: ({ crisis }) => crisis.summary.fr },
  { name: "summary_ar", read: ({ crisis }) => crisis.summary.ar },
  { name: "start_date", type: "date", read: ({ crisis }) => crisis.startDate, hxl: "#date+start" },
  { name: "end_date", type: "date", read: ({ crisis }) => crisis.endDate, hxl: "#date+end" },
  { name: "countries", read: ({ crisis }) => crisis.countries },
  { name: "glide", read: ({ crisis }) => crisis.glide, hxl: "#crisis+code+v_glide" },
  { name: "figures", type: "integer", read: (row) => row.figures },
  { name: "first_as_of", type: "date", read: (row) => row.firstAsOf },
  { name: "last_as_of", type: "date", read: (row) => row.lastAsOf },
];

/** A headline as JSON: the series that leads the slot, and its latest figure with the usual columns. */
export function toHeadlineRecord({ slot, rank, series, latest }: Headline) {
  const figure = latest === null ? null : toRecord(latest, FIGURE_COLUMNS);
  return { slot, rank, series: series.id, figure };
}

/** An event of a crisis as JSON. */
export function toEventRecord({ id, title, startDate, endDate, documentId }: CrisisEvent) {
  const { en, fr, ar } = title;
  return { id, title: en, titleFr: fr, titleAr: ar, startDate, endDate, document: documentId };
}
