import type { ImportTexts } from "@/lib/domain/import/import-field";

/** What a cell says in our own texts, or why it cannot be understood. */
export type CellReading =
  | { ok: true; texts: ImportTexts }
  | { ok: false; code: string; values?: Record<string, string | number> };

export function refuse(code: string, values?: Record<string, string | number>): CellReading {
  return values === undefined ? { ok: false, code } : { ok: false, code, values };
}
