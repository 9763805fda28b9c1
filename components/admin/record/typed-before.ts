import type { EntryRowText } from "@/lib/domain/entry";
import { ROW_FIELDS } from "@/lib/domain/merge-rows";
import { readRowForm, textOfField } from "@/lib/schema/row-form";

/** A row as its plain form stands on the page; null where there is none, as on the server. */
export function readPlainForm(id: string): EntryRowText | null {
  if (typeof document === "undefined") return null;
  const form = document.getElementById(id);
  return form instanceof HTMLFormElement ? readRowForm(new FormData(form)) : null;
}

/**
 * What was typed into a plain form before the scripts came. React sets lists and long texts back to
 * what was sent when it takes the form over: those are as they stood `before` that, the others as they
 * stand `now`.
 */
export function joinTyped(
  recorded: EntryRowText,
  before: EntryRowText | null,
  now: EntryRowText,
): EntryRowText {
  if (before === null) return now;
  const lost = ROW_FIELDS.filter(
    (field) => textOfField(now, field) === textOfField(recorded, field),
  );
  return { ...now, ...Object.fromEntries(lost.map((field) => [field, before[field]])) };
}

/** Where somebody is typing: the name of the field, and the caret where it has one. */
export interface TypingPlace {
  name: string;
  start: number | null;
  end: number | null;
}

/** The field of the form that has the focus; null where none of its fields has. */
export function readTypingPlace(form: HTMLFormElement): TypingPlace | null {
  const { activeElement: field } = document;
  if (field instanceof HTMLSelectElement && form.contains(field))
    return { name: field.name, start: null, end: null };
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  if (!form.contains(field)) return null;
  return { name: field.name, start: field.selectionStart, end: field.selectionEnd };
}

/** Goes on typing at that place, in the field of that id. */
export function goOnTyping(id: string, { start, end }: TypingPlace): void {
  const field = document.getElementById(id);
  field?.focus();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    field.setSelectionRange(start, end);
}
