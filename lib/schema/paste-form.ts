import type { EntryDocumentText, EntryRowText } from "@/lib/domain/entry";
import { emptyRow } from "@/lib/domain/entry-rows";
import {
  MOST_SUGGESTIONS,
  READ_LANGUAGES,
  SUGGESTED_FIELDS,
  type ReadLanguage,
} from "@/lib/domain/pasted-report";
import { secretOf, textOf, textsOf } from "./form-texts";

/** What the person wants of the page: the text read, the text again, or a draft of what was accepted. */
export type PasteIntent = "read" | "change" | "draft";

/** Names of the form's fields that concern the whole text. */
export const PASTE_FIELDS = [
  "crisis",
  "document",
  "title",
  "url",
  "publisher",
  "published",
  "language",
  "text",
] as const;
export type PasteField = (typeof PASTE_FIELDS)[number];

/** What the page's form holds. */
export interface PasteForm {
  intent: PasteIntent;
  /** As typed, so that it can stand there again. */
  texts: Record<PasteField, string>;
  /** Null: to be told from the text. */
  language: ReadLanguage | null;
  /** Rows of the suggestions, by key, as they were left; place and origin as they are called. */
  rows: EntryRowText[];
  /** Keys of those accepted and of those dropped. */
  accepted: string[];
  dropped: string[];
}

/** The field of a suggestion's row in the form. */
export function suggestedName(key: string, field: string): string {
  return `${key}.${field}`;
}

export function readPasteForm(form: FormData): PasteForm {
  const texts = Object.fromEntries(
    PASTE_FIELDS.map((name) => [name, name === "text" ? pastedText(form) : textOf(form, name)]),
  ) as Record<PasteField, string>;
  const intent = textOf(form, "intent");
  return {
    intent: intent === "draft" || intent === "change" ? intent : "read",
    texts,
    language: READ_LANGUAGES.find((one) => one === texts.language) ?? null,
    rows: readRows(form),
    accepted: textsOf(form, "accepted"),
    dropped: textsOf(form, "dropped"),
  };
}

/** A browser sends lines with the line ends of a form; offsets are those of the text as it is shown. */
function pastedText(form: FormData): string {
  return secretOf(form, "text").replaceAll("\r\n", "\n");
}

function readRows(form: FormData): EntryRowText[] {
  const keys = textsOf(form, "key").filter((key) => /^\d{1,4}$/.test(key));
  return keys.slice(0, MOST_SUGGESTIONS).map((key) => {
    const row = emptyRow(key);
    for (const field of [...SUGGESTED_FIELDS, "excerpt"] as const) {
      row[field] = textOf(form, suggestedName(key, field));
    }
    return row;
  });
}

/** The document that the form names: one on record, or the parts of a new one. */
export function documentOf(
  { document, title, url, published, language }: PasteForm["texts"],
  /** Organisation code. */
  publisher: string,
): Partial<EntryDocumentText> {
  return document === "" ? { title, url, published, publisher, language } : { id: document };
}
