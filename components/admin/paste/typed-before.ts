import { SUGGESTED_FIELDS } from "@/lib/domain/pasted-report";
import { textsOf } from "@/lib/schema/form-texts";
import { suggestedName } from "@/lib/schema/paste-form";
import type { TypedFigure } from "./judge-suggestions";

export const PASTE_FORM = "paste";

/**
 * What stands in the form as it came from the server, in which people may have typed before the scripts
 * came; null where there is none, as on the server.
 */
export function readPlainForm(): Record<string, TypedFigure> | null {
  if (typeof document === "undefined") return null;
  const form = document.getElementById(PASTE_FORM);
  return form instanceof HTMLFormElement ? readFigures(new FormData(form)) : null;
}

/** The figures of the form by their keys, with those of their fields that it has. */
export function readFigures(form: FormData): Record<string, TypedFigure> | null {
  const keys = textsOf(form, "key");
  if (keys.length === 0) return null;
  const [accepted, dropped] = [
    new Set(textsOf(form, "accepted")),
    new Set(textsOf(form, "dropped")),
  ];
  const figures = keys.map((key): [string, TypedFigure] => {
    const fields = SUGGESTED_FIELDS.flatMap((field) => {
      const typed = form.get(suggestedName(key, field));
      return typeof typed === "string" ? [[field, typed]] : [];
    });
    const verdict = accepted.has(key) ? "accepted" : dropped.has(key) ? "dropped" : "open";
    return [key, { fields: Object.fromEntries(fields) as TypedFigure["fields"], verdict }];
  });
  return Object.fromEntries(figures);
}
