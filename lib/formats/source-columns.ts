import type { DocumentSummary, OrganisationSummary } from "@/lib/domain/model";
import type { Column } from "./column";

/** The columns of the list of documents. */
export const DOCUMENT_COLUMNS: readonly Column<DocumentSummary>[] = [
  { name: "id", read: ({ document }) => document.id, hxl: "#meta+id" },
  { name: "title", read: ({ document }) => document.title },
  { name: "url", read: ({ document }) => document.url, hxl: "#meta+url" },
  { name: "language", read: ({ document }) => document.language },
  {
    name: "published",
    type: "date",
    read: ({ document }) => document.published,
    hxl: "#date+reported",
  },
  { name: "published_basis", read: ({ document }) => document.publishedBasis },
  { name: "first_seen", type: "date", read: ({ document }) => document.firstSeen },
  { name: "retrieved", type: "date", read: ({ document }) => document.retrieved },
  {
    name: "publisher",
    read: ({ document }) => document.publisher?.code ?? null,
    hxl: "#org+code",
  },
  {
    name: "publisher_name",
    read: ({ document }) => document.publisher?.name.en ?? null,
    hxl: "#org+name",
  },
  { name: "figures", type: "integer", read: ({ figures }) => figures },
];

/** The columns of the list of organisations. */
export const ORGANISATION_COLUMNS: readonly Column<OrganisationSummary>[] = [
  { name: "id", read: ({ organisation }) => organisation.id, hxl: "#meta+id" },
  { name: "code", read: ({ organisation }) => organisation.code, hxl: "#org+code" },
  { name: "name", read: ({ organisation }) => organisation.name.en, hxl: "#org+name" },
  { name: "name_fr", read: ({ organisation }) => organisation.name.fr },
  { name: "name_ar", read: ({ organisation }) => organisation.name.ar },
  { name: "short_name", read: ({ organisation }) => organisation.shortName?.en ?? null },
  { name: "short_name_fr", read: ({ organisation }) => organisation.shortName?.fr ?? null },
  { name: "short_name_ar", read: ({ organisation }) => organisation.shortName?.ar ?? null },
  { name: "kind", read: ({ organisation }) => organisation.kind, hxl: "#org+type" },
  { name: "aliases", read: ({ aliases }) => aliases },
  { name: "figures", type: "integer", read: ({ figures }) => figures },
  { name: "series", type: "integer", read: ({ series }) => series },
  { name: "documents", type: "integer", read: ({ documents }) => documents },
];
