import type { EntryWarningCode } from "@/lib/domain/entry-check";
import { ENTRY_WARNINGS } from "@/lib/domain/entry-check";
import type { ImportPlan, ImportPreview } from "@/lib/domain/import/import-preview";
import type { ImportOutcome } from "@/lib/domain/import/import-record";
import type { Actor } from "@/lib/domain/permissions";
import { commitImport } from "@/lib/work/imports/commit-import";
import { acceptSuggestions } from "@/lib/work/imports/accept-suggestions";
import { previewImport } from "@/lib/work/imports/preview-import";
import { readImport } from "@/lib/work/imports/read-import";
import { startImport } from "@/lib/work/imports/start-import";

/** When tests import, unless they say otherwise. */
export const IMPORT_TIME = new Date("2026-11-01T10:00:00Z");

/** One reason for every warning. */
const EVERY_REASON: Partial<Record<EntryWarningCode, string>> = Object.fromEntries(
  ENTRY_WARNINGS.map((code) => [code, "as the source has it"]),
);

/** A plan that leaves out nothing for a warning. */
export function acceptAll(plan: ImportPlan): ImportPlan {
  return { ...plan, reasons: EVERY_REASON, fallReason: "unexplained" };
}

export async function* bytesOf(text: string): AsyncGenerator<Uint8Array, void, void> {
  yield new TextEncoder().encode(text);
}

/** Starts an import of a text and previews it; `change` makes the plan other than the found one. */
export async function previewText(
  actor: Actor,
  text: string,
  change: (plan: ImportPlan) => ImportPlan = (plan) => plan,
  name = "figures.csv",
): Promise<{
  id: string;
  version: number;
  preview: ImportPreview;
  earlier: { id: string } | null;
}> {
  const { id, earlier } = await startImport(actor, {
    name,
    content: bytesOf(text),
    at: IMPORT_TIME,
  });
  const { plan, version } = await readImport(actor, id);
  const asked = { id, at: IMPORT_TIME };
  const first = await previewImport(actor, { ...asked, baseVersion: version, plan: change(plan) });
  if (first.preview.unknownNames.length === 0) return { id, earlier, ...first };
  const named = acceptSuggestions(first.preview);
  return {
    id,
    earlier,
    ...(await previewImport(actor, { ...asked, baseVersion: first.version, plan: named })),
  };
}

/** {@link previewText}, then commits it. */
export async function importText(
  actor: Actor,
  text: string,
  change?: (plan: ImportPlan) => ImportPlan,
  publish = false,
): Promise<{
  id: string;
  preview: ImportPreview;
  outcome: ImportOutcome;
  earlier: { id: string } | null;
}> {
  const { id, version, preview, earlier } = await previewText(actor, text, change);
  const outcome = await commitImport(actor, { id, baseVersion: version, publish, at: IMPORT_TIME });
  return { id, preview, outcome, earlier };
}
