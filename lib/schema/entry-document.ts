import type { EntryDocumentText } from "@/lib/domain/entry";
import type { EntryDocument } from "@/lib/domain/examined-entry";
import type { Problem } from "@/lib/domain/refusal";
import { readDate } from "./date-text";
import { readFields } from "./field-reader";

/** Letters that a document's texts may have. */
export const DOCUMENT_TEXT_LIMITS = { title: 500, url: 2000, note: 4000 };

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** What the texts of a new document say; null where anything could not be understood. */
export function understandDocument(typed: EntryDocumentText): {
  document: EntryDocument | null;
  problems: Problem[];
} {
  const reader = readFields<keyof EntryDocumentText>(typed);
  reader.required("title");
  const title = reader.text("title", DOCUMENT_TEXT_LIMITS.title);
  const url = reader.text("url", DOCUMENT_TEXT_LIMITS.url);
  if (url !== null && !isWebAddress(url)) reader.problems.push({ field: "url", code: "not_a_url" });
  const note = reader.text("note", DOCUMENT_TEXT_LIMITS.note);
  const published = reader.optionalDate("published", "last");
  if (published !== null && !isDay(typed.published))
    reader.problems.push({ field: "published", code: "day_needed" });
  const language = typed.language.trim();
  if (language !== "" && !LANGUAGE_TAG.test(language))
    reader.problems.push({ field: "language", code: "not_a_language" });
  const { problems } = reader;
  if (problems.length > 0 || title === null) return { document: null, problems };
  const publisher = typed.publisher.trim() || null;
  return {
    document: { id: null, publisher, title, url, published, language: language || null, note },
    problems,
  };
}

function isDay(text: string): boolean {
  const reading = readDate(text, "last");
  return reading.kind === "date" && reading.precision === "day";
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === "https:" || url.protocol === "http:");
}
