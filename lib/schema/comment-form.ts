import { textOf } from "./form-texts";

/** Names the form's texts about single fields: `field.number`. */
export const COMMENT_PREFIX = "field.";

/** What a reviewer said, of the whole (`comment`) and of fields; what is empty says nothing. */
export function readComments(form: FormData): { field: string | null; text: string }[] {
  const ofFields = [...new Set(form.keys())]
    .filter((name) => name.startsWith(COMMENT_PREFIX))
    .map((name) => ({ field: name.slice(COMMENT_PREFIX.length), text: textOf(form, name) }));
  const whole = { field: null, text: textOf(form, "comment") };
  return [whole, ...ofFields].filter(({ text }) => text !== "");
}
