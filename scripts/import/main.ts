// Imports a spreadsheet, or says what it would do. Usage: npm run -s import -- FILE [OPTIONS]
import { existsSync } from "node:fs";
import { databaseFile } from "@/lib/config/database-url";
import { Refusal } from "@/lib/domain/refusal";
import { UNREADABLE_CODES } from "@/lib/domain/import/unreadable-file";
import { describeUnreadableFile } from "@/lib/i18n/describe-unreadable-file";
import { languageOf } from "@/lib/i18n/language";
import { closeDatabase } from "@/lib/work/close-database";
import { print } from "@/scripts/print";
import { readOptions, USAGE, UsageError } from "./options";
import { hasRejects, writeJson, writeText } from "./report";
import { runImport } from "./run";

const PROGRESS_MS = 2_000;
/** Letters that are written at once. */
const PIECE = 64_000;

let told = performance.now();

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync(options.file)) throw new UsageError(`There is no file ${options.file}.`);
  if (!existsSync(databaseFile()))
    throw new UsageError(`There is no database at ${databaseFile()}.`);
  let code = 1;
  await runImport(options, new Date(), {
    onProgress: ({ step, done, total }) => {
      if (performance.now() - told < PROGRESS_MS) return;
      told = performance.now();
      process.stderr.write(`${step} ${done}${total === null ? "" : ` of ${total}`}\n`);
    },
    tell: async (report) => {
      await printAll(options.json ? writeJson(report) : writeText(report));
      code = hasRejects(report) ? 1 : 0;
    },
  });
  return code;
}

/** Writes texts in larger pieces, as long as somebody reads. */
async function printAll(texts: Iterable<string>): Promise<void> {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    if (!(await print(piece))) return;
    piece = "";
  }
  await print(piece);
}

/** What kept the command from doing what was asked. */
function explain(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return 2;
  }
  if (!(error instanceof Refusal)) throw error;
  const [problem] = error.reason.kind === "invalid" ? error.reason.problems : [];
  const code = problem?.code ?? "";
  const text = UNREADABLE_CODES.some((one) => one === code)
    ? describeUnreadableFile({ code, values: problem?.values ?? {} }, languageOf("en"))
    : error.message;
  process.stderr.write(`${text}\n`);
  return 1;
}

process.exitCode = await main().catch(explain);
await closeDatabase();
