import "server-only";
import type {
  DocumentSummary,
  EventSummary,
  OrganisationSummary,
  PlaceSummary,
} from "@/lib/domain/model";
import type { SourceFilter, SourceList, SourcePage } from "@/lib/domain/source-page";
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

export const EXPORTED_ORGANISATIONS = listedWhole<OrganisationSummary>("organisations", {
  columns: ORGANISATION_COLUMNS,
  list: listOrganisations,
  keyOf: organisationKey,
});

export const EXPORTED_EVENTS = listedWhole<EventSummary>("events", {
  columns: EVENT_COLUMNS,
  list: ({ crisis }) => listAllEvents(crisis),
  keyOf: eventKey,
});

export const EXPORTED_PLACES = listedWhole<PlaceSummary>("places", {
  columns: PLACE_COLUMNS,
  list: ({ crisis }) => listPlaces(crisis),
  keyOf: placeKey,
});

/** A list short enough to be read whole, of which pages are cut by the key that it is ordered by. */
function listedWhole<Row>(
  subject: SourceList,
  parts: {
    columns: ExportedList<Row, SourcePage>["columns"];
    list: (filter: SourceFilter) => Promise<readonly Row[]>;
    keyOf: (row: Row) => readonly string[];
  },
): ExportedList<Row, SourcePage> {
  const { columns, list, keyOf } = parts;
  return {
    ...ofSources(subject),
    columns,
    choose: ({ fields }) => selectColumns(columns, fields),
    open: async ({ page, limited }) => {
      const all = await list(page.filter);
      const question = sourceQuestion(subject, page.filter);
      return openPage(
        limited ? pageByKey(all, keyOf, page, question) : { rows: [...all], nextCursor: null },
      );
    },
    count: async ({ page }) => (await list(page.filter)).length,
    creditOf: () => ({ crises: [], origins: [] }),
  };
}

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
