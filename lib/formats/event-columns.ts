import type { EventSummary } from "@/lib/domain/model";
import type { Column } from "./column";

/** The columns of the list of events. */
export const EVENT_COLUMNS: readonly Column<EventSummary>[] = [
  { name: "id", read: ({ event }) => event.id, hxl: "#meta+id" },
  { name: "crisis", read: ({ crisis }) => crisis.slug, hxl: "#crisis+code" },
  { name: "crisis_name", read: ({ crisis }) => crisis.name.en, hxl: "#crisis+name" },
  { name: "title", read: ({ event }) => event.title.en, hxl: "#event+name" },
  { name: "title_fr", read: ({ event }) => event.title.fr },
  { name: "title_ar", read: ({ event }) => event.title.ar },
  { name: "start_date", type: "date", read: ({ event }) => event.startDate, hxl: "#date+start" },
  { name: "end_date", type: "date", read: ({ event }) => event.endDate, hxl: "#date+end" },
];
