import "server-only";
import type { EntryRowText } from "@/lib/domain/entry";
import type { ExaminedReport } from "@/lib/domain/examined-entry";
import type { Actor } from "@/lib/domain/permissions";
import { examineEntry } from "./examine-entry";
import { readFigureRecord } from "./read-figure-record";

/** What a corrected row of a figure says and what stands against it, as a report of that one row. */
export async function examineRevision(
  actor: Actor | null,
  { figureId, row, at }: { figureId: string; row: EntryRowText; at: Date },
): Promise<ExaminedReport> {
  const { current } = await readFigureRecord(actor, { figureId });
  const parts = { publisher: "", title: "", url: "", published: "", language: "", note: "" };
  const report = {
    crisis: current.series.crisis.slug,
    document: { id: current.document.id, ...parts },
    rows: [row],
  };
  return examineEntry(actor, { report, revisedFigureId: figureId, at });
}
