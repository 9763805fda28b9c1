import type { PlaceSummary } from "@/lib/domain/model";
import type { Column } from "./column";

/** The columns of the list of places. */
export const PLACE_COLUMNS: readonly Column<PlaceSummary>[] = [
  { name: "id", read: ({ place }) => place.id, hxl: "#meta+id" },
  { name: "slug", read: ({ place }) => place.slug },
  { name: "name", read: ({ place }) => place.name.en, hxl: "#loc+name" },
  { name: "name_fr", read: ({ place }) => place.name.fr },
  { name: "name_ar", read: ({ place }) => place.name.ar },
  { name: "country", read: ({ place }) => place.country, hxl: "#country+code" },
  { name: "pcode", read: ({ place }) => place.pcode, hxl: "#loc+code" },
  { name: "admin_level", type: "integer", read: ({ place }) => place.adminLevel },
  { name: "parent", read: ({ parent }) => parent },
  { name: "latitude", type: "number", read: ({ latitude }) => latitude, hxl: "#geo+lat" },
  { name: "longitude", type: "number", read: ({ longitude }) => longitude, hxl: "#geo+lon" },
  { name: "figures", type: "integer", read: ({ figures }) => figures },
  { name: "series", type: "integer", read: ({ series }) => series },
];
