import "server-only";
import { setImmediate } from "node:timers/promises";
import type { DocumentSummary, OrganisationSummary } from "@/lib/domain/model";
import type { SourceFilter, SourcePage } from "@/lib/domain/source-page";
import { decodeCursor, encodeCursor } from "@/lib/schema/cursor";
import { compareKeys } from "@/lib/schema/list-page";
import { sourceQuestion } from "@/lib/schema/source-list-query";
import { driver } from "@/lib/store/connection";
import {
  countDocuments as countStored,
  readDocumentPage,
  readOrganisationSummaries,
  type DocumentPosition,
} from "@/lib/store/read-sources";

/** What {@link listOrganisations} orders by. */
export function organisationKey({ organisation }: OrganisationSummary): string[] {
  return [organisation.code, organisation.id];
}

/** Organisations that published figures name, by code. */
export async function listOrganisations(): Promise<OrganisationSummary[]> {
  return readOrganisationSummaries(driver()).toSorted((a, b) =>
    compareKeys(organisationKey(a), organisationKey(b)),
  );
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

/** All of {@link listDocuments}, in parts of that many; other readers are answered in between. */
export async function* streamDocuments(
  filter: SourceFilter,
  part: number,
): AsyncGenerator<DocumentSummary[], void, void> {
  let cursor: string | null = null;
  do {
    const page = await listDocuments({ filter, limit: part, cursor });
    yield page.rows;
    cursor = page.nextCursor;
    await setImmediate();
  } while (cursor !== null);
}

function toPosition(parts: (string | number | null)[] | null): DocumentPosition | null {
  const [published, id] = parts ?? [];
  return typeof published === "string" && typeof id === "string" ? { published, id } : null;
}
