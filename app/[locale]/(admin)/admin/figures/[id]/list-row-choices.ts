import { describeEvents, describeFigures } from "@/components/admin/entry/describe-report";
import type { RowLists } from "@/components/admin/record/row-specs";
import type { Actor } from "@/lib/domain/permissions";
import type { FigureRecordView } from "@/lib/domain/review-views";
import type { Language } from "@/lib/i18n/language";
import { toEntryRow } from "@/lib/schema/figure-row";
import { examineRevision } from "@/lib/work/examine-revision";
import { listEntryChoices } from "@/lib/work/list-entry-choices";

/** What the fields of a recorded figure's row are chosen from. */
export async function listRowChoices(
  actor: Actor | null,
  { current }: FigureRecordView,
  language: Language,
): Promise<RowLists> {
  const { id: figureId } = current.figure;
  const row = toEntryRow(current);
  const { around, events } = await examineRevision(actor, { figureId, row, at: new Date() });
  return {
    ...(await listEntryChoices(actor)),
    figures: describeFigures(around, language),
    events: describeEvents(events, language),
  };
}
