import "server-only";
import { emptyReport } from "@/lib/domain/next-report";
import type { Actor } from "@/lib/domain/permissions";
import { toEntryRow } from "@/lib/schema/figure-row";
import { readFigureRecord } from "./read-figure-record";
import { saveDraft } from "./save-draft";

/**
 * Starts the draft of a later edition of a figure: a report with one row that says which count and
 * day it is and which figure it supersedes. The number, its evidence and the document are open.
 */
export async function startEdition(
  actor: Actor | null,
  { figureId, at }: { figureId: string; at: Date },
): Promise<{ id: string; version: number }> {
  const { current } = await readFigureRecord(actor, { figureId });
  const { series, document } = current;
  const empty = emptyReport(series.crisis.slug);
  const row = {
    ...toEntryRow(current),
    key: "1",
    value: "",
    low: "",
    high: "",
    households: "",
    registeredLate: "",
    page: "",
    excerpt: "",
    note: "",
    fallReason: "",
    supersedes: figureId,
    supersedeReason: "restated",
  };
  const publisher = document.publisher?.code ?? "";
  const report = {
    ...empty,
    document: { ...empty.document, publisher, language: document.language ?? "" },
    rows: [row],
  };
  return saveDraft(actor, { id: null, report, baseVersion: null, at });
}
