import "server-only";
import type { ImportHead } from "@/lib/domain/import/import-record";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { Refusal } from "@/lib/domain/refusal";
import type { ImportedFile } from "@/lib/store/redaction-reach";
import { openFile } from "./open-file";

/** Whether a cell of an import's kept file holds that text, on any of its sheets. */
export async function fileHolds(
  { sha256, plan, head }: Pick<ImportedFile, "sha256" | "plan" | "head">,
  text: string,
): Promise<boolean> {
  const { reading } = JSON.parse(plan) as ImportPlan;
  const { sheets } = JSON.parse(head) as ImportHead;
  const parts = sheets.length === 0 ? [reading] : sheets.map((sheet) => ({ sheet }));
  for (const part of parts) if (await partHolds(sha256, part, text)) return true;
  return false;
}

async function partHolds(
  sha256: string,
  reading: Parameters<typeof openFile>[1],
  text: string,
): Promise<boolean> {
  const holds = (cells: readonly string[]) => cells.some((cell) => cell.includes(text));
  try {
    const { headings, tags, rows } = await openFile(sha256, reading);
    if (holds(headings) || holds(tags ?? [])) return true;
    for await (const part of rows()) if (part.some(({ cells }) => holds(cells))) return true;
  } catch (error) {
    // What cannot be read as a table, an empty sheet or a file that is gone, gives nobody the text.
    if (!(error instanceof Refusal || error instanceof UnreadableFile)) throw error;
  }
  return false;
}
