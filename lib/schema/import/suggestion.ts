import type { ImportField } from "@/lib/domain/import/import-field";
import type { ColumnTarget } from "@/lib/domain/import/import-mapping";

/** What a column probably means, and whether a person need not look. */
export interface Suggestion {
  target: ColumnTarget;
  sure: boolean;
}

export const IGNORED: ColumnTarget = { kind: "ignored" };

export function ignored(sure: boolean): Suggestion {
  return { target: IGNORED, sure };
}

export function field(name: ImportField, sure = true): Suggestion {
  return { target: { kind: "field", field: name }, sure };
}
