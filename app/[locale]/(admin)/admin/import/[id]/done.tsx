import { isAllowed, type Actor } from "@/lib/domain/permissions";
import type { ImportRecord } from "@/lib/domain/import/import-record";
import type { Language } from "@/lib/i18n/language";
import { examineUndo } from "@/lib/work/imports/examine-undo";
import { listImportedCrises } from "@/lib/work/imports/list-imported-crises";
import { ImportResult } from "@/components/admin/import/import-result";
import { undoAction } from "@/app/[locale]/(admin)/admin/import/actions";

/** What became of a file that is imported. */
export async function Done({
  record,
  actor,
  language,
}: {
  record: ImportRecord;
  actor: Actor;
  language: Language;
}) {
  return (
    <ImportResult
      record={record}
      crises={await listImportedCrises(actor, record.id)}
      undo={await examineUndo(actor, record)}
      mayUndo={record.startedBy === actor.id || isAllowed(actor, "figure.withdraw")}
      undoAction={undoAction}
      language={language}
    />
  );
}
