import "server-only";
import type {
  DocumentSummary,
  EventSummary,
  OrganisationSummary,
  PlaceSummary,
} from "@/lib/domain/model";
import type { SourceList, SourcePage } from "@/lib/domain/source-page";
import { selectColumns } from "@/lib/formats/column";
import { EVENT_COLUMNS } from "@/lib/formats/event-columns";
import { nameFile } from "@/lib/formats/file-name";
import { PLACE_COLUMNS } from "@/lib/formats/place-columns";
import { DOCUMENT_COLUMNS, ORGANISATION_COLUMNS } from "@/lib/formats/source-columns";
import { pageByKey } from "@/lib/schema/list-page";
import { formatSourceFilter, sourceQuestion } from "@/lib/schema/source-list-query";
import { checkSourceRequest } from "./check-source-request";
import { openPage, type ExportedList } from "./exported-list";
import { eventKey, listAllEvents } from "./query-crises";
import { listPlaces, placeKey } from "./query-places";
import {
  boundDocuments,
  countDocuments,
  listDocuments,
  listOrganisations,
  organisationKey,
  streamDocuments,
} from "./query-sources";

export const EXPORTED_DOCUMENTS: ExportedList<DocumentSummary, SourcePage> = {
  ...ofSources("documents"),
  columns: DOCUMENT_COLUMNS,
  choose: ({ fields }) => selectColumns(DOCUMENT_COLUMNS, fields),
  open: async ({ page, limited }) =>
    limited
      ? openPage(await listDocuments(page))
      : { parts: streamDocuments(page.filter), nextCursor: null },
  count: ({ page }) => countDocuments(page.filter),
  boundRows: boundDocuments,
  creditOf: ({ document: { publisher } }) => ({
    crises: [],
    origins: publisher === null ? [] : [publisher],
  }),
};

export const EXPORTED_ORGANISATIONS: ExportedList<OrganisationSummary, SourcePage> = {
  ...ofSources("organisations"),
  columns: ORGANISATION_COLUMNS,
  choose: ({ fields }) => selectColumns(ORGANISATION_COLUMNS, fields),
  open: async ({ page, limited }) => {
    const all = await listOrganisations();
    const question = sourceQuestion("organisations", page.filter);
    return limited
      ? openPage(pageByKey(all, organisationKey, page, question))
      : openPage({ rows: all, nextCursor: null });
  },
  count: async () => (await listOrganisations()).length,
  creditOf: () => ({ crises: [], origins: [] }),
};

export const EXPORTED_EVENTS: ExportedList<EventSummary, SourcePage> = {
  ...ofSources("events"),
  columns: EVENT_COLUMNS,
  choose: ({ fields }) => selectColumns(EVENT_COLUMNS, fields),
  open: async ({ page, limited }) => {
    const all = await listAllEvents(page.filter.crisis);
    const question = sourceQuestion("events", page.filter);
    return limited
      ? openPage(pageByKey(all, eventKey, page, question))
      : openPage({ rows: all, nextCursor: null });
  },
  count: async ({ page }) => (await listAllEvents(page.filter.crisis)).length,
  creditOf: () => ({ crises: [], origins: [] }),
};

export const EXPORTED_PLACES: ExportedList<PlaceSummary, SourcePage> = {
  ...ofSources("places"),
  columns: PLACE_COLUMNS,
  choose: ({ fields }) => selectColumns(PLACE_COLUMNS, fields),
  open: async ({ page, limited }) => {
    const all = await listPlaces(page.filter.crisis);
    const question = sourceQuestion("places", page.filter);
    return limited
      ? openPage(pageByKey(all, placeKey, page, question))
      : openPage({ rows: all, nextCursor: null });
  },
  count: async ({ page }) => (await listPlaces(page.filter.crisis)).length,
  creditOf: () => ({ crises: [], origins: [] }),
};

function ofSources(
  subject: SourceList,
): Pick<ExportedList<never, SourcePage>, "subject" | "check" | "view"> {
  return {
    subject,
    check: (format, params, names) => checkSourceRequest(subject, format, params, names),
    view: async ({ page: { filter } }) => ({
      filters: [...formatSourceFilter(filter)],
      filter,
      knownOn: null,
      leftOut: 0,
      nameFile: (extension) => nameFile(subject, filter, extension),
    }),
  };
}
