import "server-only";
import type {
  CataloguePage,
  CatalogueQuery,
  ListedCrisis,
  ListedDocument,
  ListedOrganisation,
  ListedPlace,
  ListedSeries,
} from "@/lib/domain/catalogue-lists";
import type { Actor, Permission } from "@/lib/domain/permissions";
import { listDocumentRecords } from "@/lib/store/catalogue-documents";
import {
  listCrisisRecords,
  listOrganisationRecords,
  listPlaceRecords,
  listSeriesRecords,
  type ListPart,
  type ListWindow,
} from "@/lib/store/catalogue-lists";
import { driver, type Db } from "@/lib/store/connection";
import { requirePermission } from "@/lib/work/require-permission";

const PAGE = 100;

/** The crises on which the person works. */
export async function listCrisisRecordsFor(actor: Actor | null): Promise<ListedCrisis[]> {
  const { role, crisisIds } = requirePermission(actor, "event.write");
  return listCrisisRecords(driver(), role === "administrator" ? null : crisisIds);
}

function pageOf<Item>(
  actor: Actor | null,
  permission: Permission,
  query: CatalogueQuery,
  list: (db: Db, window: ListWindow) => ListPart<Item>,
): CataloguePage<Item> {
  const { role, crisisIds } = requirePermission(actor, permission);
  const { page, ...asked } = query;
  const { items, total } = list(driver(), {
    ...asked,
    crisisIds: role === "administrator" ? null : crisisIds,
    offset: (page - 1) * PAGE,
    limit: PAGE,
  });
  return { items, total, pages: Math.max(1, Math.ceil(total / PAGE)) };
}

/** The series of the crises on which the person works. */
export async function listSeriesFor(
  actor: Actor | null,
  query: CatalogueQuery,
): Promise<CataloguePage<ListedSeries>> {
  return pageOf(actor, "series.write", query, listSeriesRecords);
}

export async function listOrganisationsFor(
  actor: Actor | null,
  query: CatalogueQuery,
): Promise<CataloguePage<ListedOrganisation>> {
  return pageOf(actor, "organisation.write", query, listOrganisationRecords);
}

/** Documents that state no figure beyond the crises on which the person works. */
export async function listDocumentsFor(
  actor: Actor | null,
  query: CatalogueQuery,
): Promise<CataloguePage<ListedDocument>> {
  return pageOf(actor, "document.write", query, listDocumentRecords);
}

export async function listPlacesFor(
  actor: Actor | null,
  query: CatalogueQuery,
): Promise<CataloguePage<ListedPlace>> {
  return pageOf(actor, "place.write", query, listPlaceRecords);
}
