import "server-only";
import type { ImportHead } from "@/lib/domain/import/import-record";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import type { Actor } from "@/lib/domain/permissions";
import { suggestMapping } from "@/lib/schema/import/suggest-mapping";
import type { Db } from "@/lib/store/connection";
import { keepHeapSmall } from "./keep-heap-small";
import { headOf, openFile, readFigures, refuseUnreadable } from "./open-file";
import { planRows, type PlannedImport } from "./plan-rows";

/** A file judged row by row, under a plan that fits it. */
export interface JudgedFile {
  plan: ImportPlan;
  head: ImportHead;
  planned: PlannedImport;
}

interface Judging {
  id: string;
  sha256: string;
  plan: ImportPlan;
  actor: Actor;
  at: Date;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/**
 * Judges the kept file of that hash by a plan, for the import `id`: twice the same comes to the same. Where the plan's reading shows other columns than its
 * mapping is for, the mapping that is found takes its place.
 */
export function judgeFile(db: Db, asked: Judging): Promise<JudgedFile> {
  return keepHeapSmall(() => judge(db, asked));
}

async function judge(db: Db, asked: Judging): Promise<JudgedFile> {
  const { id, sha256, actor, at, onProgress } = asked;
  const table = await openFile(sha256, asked.plan.reading);
  const { mapping } = asked.plan;
  const fits = mapping.columns.length === table.headings.length;
  const { constants } = mapping;
  const plan: ImportPlan = {
    ...asked.plan,
    reading: { ...asked.plan.reading, ...table.reading, ...conventionsOf(asked.plan) },
    mapping: fits ? mapping : { ...suggestMapping(table).mapping, constants },
  };
  const planned = await refuseUnreadable(() =>
    planRows(db, {
      importId: id,
      parts: readFigures(table, plan),
      plan,
      actor,
      at,
      onRows: (rows) => onProgress?.({ step: "reading", done: rows, total: null }),
      onChecked: (done, total) => onProgress?.({ step: "checking", done, total }),
    }),
  );
  return { plan, head: headOf(table), planned };
}

/** What a table does not find by itself. */
function conventionsOf({ reading: { decimal, dateOrder, dayNumbers } }: ImportPlan) {
  return { decimal, dateOrder, dayNumbers };
}
