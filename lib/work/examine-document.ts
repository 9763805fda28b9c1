import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { EntryDocumentText } from "@/lib/domain/entry";
import type { EntryDocument } from "@/lib/domain/examined-entry";
import type { Document } from "@/lib/domain/model";
import type { Problem } from "@/lib/domain/refusal";
import { understandDocument } from "@/lib/schema/entry-document";
import type { Db } from "@/lib/store/connection";
import { findDocumentsByUrl } from "@/lib/store/find-documents";
import { readDocuments, readOrganisations } from "@/lib/store/read-entities";
import type { EntryCatalogue } from "./entry-catalogue";

/** A document of a report, examined. */
export interface ExaminedDocument {
  problems: Problem[];
  document: EntryDocument | null;
  /** The same as readers would see it; null where a problem stands against it. */
  preview: Document | null;
}

/** What the typed parts of a document say, or which one on record they name. */
export function examineDocument(
  db: Db,
  typed: EntryDocumentText,
  { organisations }: EntryCatalogue,
  today: CalendarDate,
): ExaminedDocument {
  if (typed.id !== "") return examineRecorded(db, typed.id);
  const { document, problems } = understandDocument(typed);
  const publisher = organisations.get(typed.publisher.trim()) ?? null;
  if (typed.publisher.trim() !== "" && publisher === null)
    problems.push({ field: "publisher", code: "unknown_organisation" });
  if (document?.published && document.published > today)
    problems.push({
      field: "published",
      code: "published_in_future",
      values: { published: document.published, today },
    });
  const same = document && findSame(db, document);
  if (same) problems.push({ field: "url", code: "document_recorded", values: { document: same } });
  if (problems.length > 0 || document === null) return { problems, document: null, preview: null };
  const { title, url, language, published } = document;
  const preview: Document = {
    id: "new",
    title,
    url,
    language,
    published,
    publisher,
    publishedBasis: published === null ? null : "stated",
    firstSeen: today,
    retrieved: null,
  };
  return { problems, document, preview };
}

function examineRecorded(db: Db, id: string): ExaminedDocument {
  const preview = readDocuments(db, [id], readOrganisations(db)).get(id) ?? null;
  if (preview === null) {
    const problem = { field: "id", code: "document_not_found" };
    return { problems: [problem], document: null, preview };
  }
  const { title, url, published, language } = preview;
  const publisher = preview.publisher?.code ?? null;
  const document = { id, publisher, title, url, published, language, note: null };
  return { problems: [], document, preview };
}

/** A document on record of that address and day: one URL may have many dated editions. */
function findSame(db: Db, { url, published, title }: EntryDocument): string | null {
  if (url === null) return null;
  const same = findDocumentsByUrl(db, url).find((other) =>
    published === null || other.published === null
      ? other.title === title
      : other.published === published,
  );
  return same?.id ?? null;
}
