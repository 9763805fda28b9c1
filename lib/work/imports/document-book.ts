import "server-only";
import { createHash } from "node:crypto";
import { parseCalendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import { DATE_BASES } from "@/lib/domain/codes";
import type { DocumentState } from "@/lib/domain/document-state";
import type { ImportField, ImportTexts } from "@/lib/domain/import/import-field";
import type { PlannedDocument } from "@/lib/domain/import/planned-row";
import type { Document, Organisation } from "@/lib/domain/model";
import type { Problem } from "@/lib/domain/refusal";
import { understandDocument } from "@/lib/schema/entry-document";
import type { Db } from "@/lib/store/connection";
import { findSameDocument, readDocumentState } from "@/lib/store/document-states";
import { makeId } from "@/lib/store/make-id";
import { UNDATED } from "@/lib/work/resolve-document";
import type { ImportCatalogue } from "./catalogue";

/** A document of a row, or what is wrong with it by the file's fields. */
type FoundDocument = PlannedDocument | { problems: Problem[] };

/** Finds the documents that rows name, and plans those that are not on record. */
export interface DocumentBook {
  find: (texts: ImportTexts, publisher: string | null) => FoundDocument;
  /** One on record, by its id. */
  recorded: (id: string) => PlannedDocument;
}

const FIELDS: Record<string, ImportField> = {
  title: "document_title",
  url: "document_url",
  published: "published",
  language: "document_language",
  publisher: "publisher",
};
/** Parts of a document by which rows are told apart. */
const PARTS = [
  "document",
  "document_title",
  "document_url",
  "published",
  "document_language",
  "published_basis",
  "first_seen",
  "retrieved",
] as const satisfies ImportField[];

/** Documents that are found again without looking; rows of one document mostly stand together. */
const RECENT = 1_000;

export function openDocumentBook(
  db: Db,
  catalogue: ImportCatalogue,
  today: CalendarDate,
): DocumentBook {
  const recent = new Map<string, FoundDocument>();
  /** Of rows whose ids of documents can be none of ours, and would make another one each time. */
  const foreign = new Map<string, FoundDocument>();
  const byId = new Map<string, PlannedDocument>();
  const byIdentity = new Map<string, PlannedDocument>();

  const organisations = new Map([...catalogue.organisations.values()].map((one) => [one.id, one]));
  const findPublisher = (id: string | null) => organisations.get(id ?? "") ?? null;
  const recorded = (state: DocumentState): PlannedDocument => {
    const known = byId.get(state.id);
    if (known) return known;
    const document = toPlanned(state, findPublisher(state.publisherId), false);
    byId.set(state.id, document);
    return document;
  };
  const search = (texts: ImportTexts, publisher: string | null): FoundDocument => {
    const own = texts.document ?? "";
    const named = own === "" ? null : (byId.get(own) ?? null);
    if (named) return named;
    const state = own === "" ? null : readDocumentState(db, own);
    if (state) return recorded(state);
    const read = readParts(texts, publisher, today);
    if ("problems" in read) return read;
    const identity = digest([read.url, read.title, read.edition]);
    // Documents of another installation keep their ids, and are told apart by them.
    const planned = byIdentity.get(identity);
    if (planned && own === "") return planned;
    const same = findSameDocument(db, read);
    const known = same === null ? null : readDocumentState(db, same);
    if (known) return recorded(known);
    const id = isId(own) ? own : makeId();
    const edition = planned ? `${read.edition} ${id}` : read.edition;
    const organisation = catalogue.organisations.get(publisher ?? "") ?? null;
    const document = toPlanned({ ...read, id, edition }, organisation, true);
    if (id === own) byId.set(id, document);
    if (!planned) byIdentity.set(identity, document);
    return document;
  };
  return {
    find: (texts, publisher) => {
      const key = JSON.stringify([publisher, ...PARTS.map((part) => texts[part] ?? "")]);
      const known = foreign.get(key) ?? recent.get(key);
      if (known) return known;
      const found = search(texts, publisher);
      if (texts.document && !isId(texts.document)) foreign.set(key, found);
      if (recent.size >= RECENT) recent.clear();
      recent.set(key, found);
      return found;
    },
    recorded: (id) => {
      const known = byId.get(id);
      if (known) return known;
      const state = readDocumentState(db, id);
      if (state === null) throw new Error(`document ${id} is not there`);
      return recorded(state);
    },
  };
}

/** Short where the parts are long: a file may name as many documents as it has rows. */
function digest(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest().toString("latin1");
}

export function isId(text: string): boolean {
  return /^[a-z0-9]{16}$/.test(text);
}

function readParts(
  texts: ImportTexts,
  publisher: string | null,
  today: CalendarDate,
): DocumentState | { problems: Problem[] } {
  const { document, problems } = understandDocument({
    id: "",
    publisher: publisher ?? "",
    title: texts.document_title ?? "",
    url: texts.document_url ?? "",
    published: texts.published ?? "",
    language: texts.document_language ?? "",
    note: "",
  });
  const published = document?.published ?? null;
  if (published !== null && published > today) {
    const values = { published, today };
    problems.push({ field: "published", code: "published_in_future", values });
  }
  if (document === null || problems.length > 0) {
    return {
      problems: problems.map((one) => ({ ...one, field: FIELDS[one.field ?? ""] ?? null })),
    };
  }
  const { title, url, language } = document;
  const date = (text: string | undefined) => parseCalendarDate(text ?? "");
  const basis = DATE_BASES.find((one) => one === texts.published_basis) ?? "stated";
  // An export has its own date, which may be none; a document that is new is first seen today.
  const firstSeen = texts.first_seen === undefined ? today : date(texts.first_seen);
  return {
    id: "",
    publisherId: null,
    title,
    url,
    language,
    published,
    firstSeen,
    edition: published ?? UNDATED,
    publishedBasis: published === null ? null : basis,
    retrieved: date(texts.retrieved),
    note: null,
    revision: 1,
  };
}

function toPlanned(
  state: DocumentState,
  publisher: Organisation | null,
  isNew: boolean,
): PlannedDocument {
  const { id, title, url, language, published, publishedBasis, firstSeen, retrieved } = state;
  const shown: Document = {
    id,
    title,
    url,
    language,
    published,
    publishedBasis,
    firstSeen,
    retrieved,
    publisher,
  };
  return { isNew, edition: state.edition, shown };
}
