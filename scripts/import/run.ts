import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { ENTRY_WARNINGS, type EntryWarningCode } from "@/lib/domain/entry-check";
import { applyMapping } from "@/lib/domain/import/import-record";
import type { ImportPlan, UnknownName } from "@/lib/domain/import/import-preview";
import type { TellImport } from "@/lib/domain/import/import-report";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import { SAVED_REASONS } from "@/lib/domain/saved-reasons";
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

/**
 * Imports a file as the options say, or only judges it, and tells once what came of it. Throws
 * UsageError and Refusal.
 */
export async function runImport(
  options: ImportOptions,
  at: Date,
  { onProgress, tell }: { onProgress: (progress: ImportProgress) => void; tell: TellImport },
): Promise<void> {
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
  const { createNames, dryRun, publish } = options;
  const isLast = (names: readonly UnknownName[]) => !createNames || names.length === 0;
  const preview = (baseVersion: number, wanted: ImportPlan, isTold: typeof isLast) =>
    previewImport(actor, {
      id,
      baseVersion,
      plan: wanted,
      at,
      onProgress,
      tell: async (report) => {
        if (dryRun && isTold(report.preview.unknownNames)) await tell(report);
      },
    });
  let judged = await preview(version, plan, isLast);
  if (!isLast(judged.preview.unknownNames))
    judged = await preview(judged.version, acceptSuggestions(judged.preview), () => true);
  const asked = { id, baseVersion: judged.version, at };
  if (dryRun) await discardImport(actor, asked);
  else await commitImport(actor, { ...asked, publish, isUnseen: true, onProgress, tell });
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
  const given = reason ?? SAVED_REASONS.by_command;
  const reasons: Partial<Record<EntryWarningCode, string>> = {};
  for (const code of ENTRY_WARNINGS) reasons[code] = given;
  const filled = { ...mapping, constants: { ...mapping.constants, ...constants } };
  return { ...plan, mapping: filled, reasons, fallReason, keepDuplicates };
}
