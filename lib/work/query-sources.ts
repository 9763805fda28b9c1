import "server-only";
import type { DocumentSummary, OrganisationSummary } from "@/lib/domain/model";
import { decodeCursor, encodeCursor } from "@/lib/schema/cursor";
import { driver } from "@/lib/store/connection";
import {
  readDocumentPage,
  readOrganisationSummaries,
  type DocumentPosition,
} from "@/lib/store/read-sources";

/** Organisations that published figures name, by code. */
export async function listOrganisations(): Promise<OrganisationSummary[]> {
  return readOrganisationSummaries(driver());
}

export interface DocumentQuery {
  /** Code of the publisher, or of the origin of a figure in the document. */
  organisation: string | null;
  /** Words looked for in title and address. */
  q: string | null;
  limit: number;
  cursor: string | null;
}

/**
 * Documents with published figures, the latest first. A cursor that is malformed or belongs to
 * another query starts at the beginning.
 */
export async function listDocuments(
  query: DocumentQuery,
): Promise<{ rows: DocumentSummary[]; nextCursor: string | null }> {
  const question = JSON.stringify(["documents", query.organisation, query.q]);
  const rows = readDocumentPage(driver(), {
    organisation: query.organisation,
    q: query.q,
    limit: query.limit + 1,
    position: toPosition(query.cursor === null ? null : decodeCursor(question, query.cursor)),
  });
  const last = rows.length > query.limit ? rows[query.limit - 1]?.document : undefined;
  return {
    rows: rows.slice(0, query.limit),
    nextCursor: last ? encodeCursor(question, [last.published ?? "", last.id]) : null,
  };
}

function toPosition(parts: (string | number | null)[] | null): DocumentPosition | null {
  const [published, id] = parts ?? [];
  return typeof published === "string" && typeof id === "string" ? { published, id } : null;
}
