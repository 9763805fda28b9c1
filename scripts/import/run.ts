import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { ENTRY_WARNINGS, type EntryWarningCode } from "@/lib/domain/entry-check";
import { applyMapping, type ImportOutcome } from "@/lib/domain/import/import-record";
import type { ImportPlan, ImportPreview, PreviewedRow } from "@/lib/domain/import/import-preview";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readActorById } from "@/lib/store/read-actor";
import { readPersonByEmail } from "@/lib/store/read-people";
import { acceptSuggestions } from "@/lib/work/imports/accept-suggestions";
import { commitImport } from "@/lib/work/imports/commit-import";
import { discardImport } from "@/lib/work/imports/discard-import";
import { previewImport } from "@/lib/work/imports/preview-import";
import { readImport } from "@/lib/work/imports/read-import";
import { listMappings } from "@/lib/work/imports/saved-mappings";
import { startImport } from "@/lib/work/imports/start-import";
import { UsageError, type ImportOptions } from "./options";

/** Whoever runs commands on the server, who signs in nowhere. */
const COMMAND: Actor = { id: "import", name: "import", role: "administrator", crisisIds: null };

/** What reviewers read beside a warning where nobody gave a reason. */
const NOT_LOOKED_AT = "imported by command, not looked at one by one";

/** What an import by command came to. */
export interface CommandResult {
  preview: ImportPreview;
  rows: PreviewedRow[];
  /** Null for a dry run. */
  outcome: ImportOutcome | null;
}

/** Imports a file as the options say, or only judges it. Throws UsageError and Refusal. */
export async function runImport(
  options: ImportOptions,
  at: Date,
  onProgress: (progress: ImportProgress) => void,
): Promise<CommandResult> {
  const actor = findActor(options.as);
  const { reading, constants, file } = options;
  const content = createReadStream(file);
  const { id } = await startImport(actor, {
    name: basename(file),
    content,
    reading,
    constants,
    at,
  });
  const { plan: found, version, head } = await readImport(actor, id);
  const plan = await complete(actor, found, head.headings, options);
  let rows: PreviewedRow[] = [];
  const onRows = (all: PreviewedRow[]) => (rows = all);
  const preview = (baseVersion: number, wanted: ImportPlan) =>
    previewImport(actor, { id, baseVersion, plan: wanted, at, onProgress, onRows });
  let judged = await preview(version, plan);
  if (options.createNames && judged.preview.unknownNames.length > 0)
    judged = await preview(judged.version, acceptSuggestions(judged.preview));
  const asked = { id, baseVersion: judged.version, at };
  if (options.dryRun) {
    await discardImport(actor, asked);
    return { preview: judged.preview, rows, outcome: null };
  }
  const { publish } = options;
  const outcome = await commitImport(actor, { ...asked, publish, onProgress });
  return { preview: judged.preview, rows, outcome };
}

function findActor(email: string | null): Actor {
  if (email === null) return COMMAND;
  const person = readPersonByEmail(driver(), email);
  const actor = person === null ? null : readActorById(driver(), person.id);
  if (actor === null) throw new UsageError(`Nobody signs in as ${email}.`);
  return actor;
}

async function complete(
  actor: Actor,
  plan: ImportPlan,
  headings: readonly string[],
  { mapping: name, reason, fallReason, keepDuplicates, constants }: ImportOptions,
): Promise<ImportPlan> {
  const saved = (await listMappings(actor)).find((one) => one.name === name);
  if (name !== null && saved === undefined)
    throw new UsageError(`No mapping is saved under the name ${name}.`);
  const mapping = saved === undefined ? plan.mapping : applyMapping(saved, headings);
  const given = reason ?? NOT_LOOKED_AT;
  const reasons: Partial<Record<EntryWarningCode, string>> = {};
  for (const code of ENTRY_WARNINGS) reasons[code] = given;
  const filled = { ...mapping, constants: { ...mapping.constants, ...constants } };
  return { ...plan, mapping: filled, reasons, fallReason, keepDuplicates };
}
