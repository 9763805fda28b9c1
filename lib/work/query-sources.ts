import "server-only";
import type { DocumentSummary, OrganisationSummary } from "@/lib/domain/model";
import type { SourceFilter, SourcePage } from "@/lib/domain/source-page";
import { decodeCursor, encodeCursor } from "@/lib/schema/cursor";
import { compareKeys } from "@/lib/schema/list-page";
import { sourceQuestion } from "@/lib/schema/source-list-query";
import { driver } from "@/lib/store/connection";
import {
  countDocuments as countStored,
  readDocumentPage,
  readDocumentParts,
  readOrganisationSummaries,
  type DocumentPosition,
} from "@/lib/store/read-sources";
import { highestRowNumber } from "@/lib/store/sqlite";
import { streamOneState } from "@/lib/store/stream-one-state";

/** What {@link listOrganisations} orders by. */
export function organisationKey({ organisation }: OrganisationSummary): string[] {
  return [organisation.code, organisation.id];
}

/** Organisations that published figures name, by code. */
export async function listOrganisations(): Promise<OrganisationSummary[]> {
  const all = await readOrganisationSummaries(driver());
  return all.toSorted((a, b) => compareKeys(organisationKey(a), organisationKey(b)));
}

/**
 * Documents with published figures, the latest first. A cursor that is malformed or belongs to
 * another query starts at the beginning.
 */
export async function listDocuments({
  filter,
  limit,
  cursor,
}: SourcePage): Promise<{ rows: DocumentSummary[]; nextCursor: string | null }> {
  const question = sourceQuestion("documents", filter);
  const rows = readDocumentPage(driver(), {
    filter,
    limit: limit + 1,
    position: toPosition(cursor === null ? null : decodeCursor(question, cursor)),
  });
  const last = rows.length > limit ? rows[limit - 1]?.document : undefined;
  return {
    rows: rows.slice(0, limit),
    nextCursor: last ? encodeCursor(question, [last.published ?? "", last.id]) : null,
  };
}

/** How many documents with published figures the filter finds. */
export async function countDocuments(filter: SourceFilter): Promise<number> {
  return countStored(driver(), filter);
}

/** No filter finds more documents. */
export async function boundDocuments(): Promise<number> {
  return highestRowNumber(driver(), "Document");
}

/** All of {@link listDocuments} in parts, as of one moment; other readers are answered in between. */
export function streamDocuments(
  filter: SourceFilter,
): AsyncGenerator<DocumentSummary[], void, void> {
  return streamOneState((db) => readDocumentParts(db, filter));
}

function toPosition(parts: (string | number | null)[] | null): DocumentPosition | null {
  const [published, id] = parts ?? [];
  return typeof published === "string" && typeof id === "string" ? { published, id } : null;
}
