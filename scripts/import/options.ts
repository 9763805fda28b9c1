import { parseArgs } from "node:util";
import { FALL_REASONS, type FallReason } from "@/lib/domain/codes";
import {
  DATE_ORDERS,
  DECIMAL_SIGNS,
  ENCODINGS,
  SEPARATORS,
  type FileReading,
} from "@/lib/domain/import/file-reading";
import { IMPORT_FIELDS, type ImportTexts } from "@/lib/domain/import/import-field";

export const USAGE = `Usage: npm run -s import -- FILE [OPTIONS]

  --dry-run            show what the file would do, and write nothing
  --json               print it as JSON: counts, rows, errors
  --as EMAIL           import as this person; else as the command itself
  --publish            publish at once, as a person who may approve their own figures (needs --as)
  --crisis SLUG        the crisis of rows that name none
  --set FIELD=VALUE    any other field for rows that lack it; may be repeated
  --mapping NAME       what the columns mean, as saved under that name
  --create-names       take what is suggested for names that are not known, making records of them
  --reason TEXT        why rows are right that a check warns of
  --fall-reason CODE   why running totals fall: ${FALL_REASONS.join(", ")}
  --keep-duplicates    keep likely duplicates beside the line instead of leaving them out
  --encoding CODE      ${ENCODINGS.join(", ")}
  --separator SIGN     comma, semicolon, tab or bar
  --decimal SIGN       ${DECIMAL_SIGNS.join(" or ")}
  --date-order ORDER   ${DATE_ORDERS.join(", ")}
  --sheet NAME         of a workbook
  --header-row NUMBER  counted from 1

Ends with 0 only where no row was rejected, with 1 where some were, with 2 where the command is wrong.`;

/** Says what is wrong with how the command was called. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** How the command was called. */
export interface ImportOptions {
  file: string;
  dryRun: boolean;
  json: boolean;
  as: string | null;
  publish: boolean;
  mapping: string | null;
  createNames: boolean;
  /** Null where nobody gave one. */
  reason: string | null;
  fallReason: FallReason | null;
  keepDuplicates: boolean;
  reading: Partial<FileReading>;
  constants: ImportTexts;
}

const SIGNS = { comma: ",", semicolon: ";", tab: "\t", bar: "|" } as const;

const OPTIONS = {
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
  as: { type: "string" },
  publish: { type: "boolean" },
  crisis: { type: "string" },
  set: { type: "string", multiple: true },
  mapping: { type: "string" },
  "create-names": { type: "boolean" },
  reason: { type: "string" },
  "fall-reason": { type: "string" },
  "keep-duplicates": { type: "boolean" },
  encoding: { type: "string" },
  separator: { type: "string" },
  decimal: { type: "string" },
  "date-order": { type: "string" },
  sheet: { type: "string" },
  "header-row": { type: "string" },
} as const;

/** Reads the arguments of the command. Throws UsageError where they are none. */
export function readOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parse(args);
  const [file, another] = positionals;
  if (file === undefined) throw new UsageError("Name the file to import.");
  if (another !== undefined)
    throw new UsageError(`One file at a time: ${file}, not ${another} too.`);
  if (values.publish && values.as === undefined)
    throw new UsageError("--publish needs --as EMAIL: somebody answers for what is published.");
  const constants = readConstants(values.set ?? []);
  if (values.crisis !== undefined) constants.crisis = values.crisis;
  return {
    file,
    dryRun: values["dry-run"] ?? false,
    json: values.json ?? false,
    as: values.as ?? null,
    publish: values.publish ?? false,
    mapping: values.mapping ?? null,
    createNames: values["create-names"] ?? false,
    reason: values.reason?.trim() || null,
    fallReason: choose("fall-reason", values["fall-reason"], FALL_REASONS) ?? null,
    keepDuplicates: values["keep-duplicates"] ?? false,
    reading: readReading(values),
    constants,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readReading(values: ReturnType<typeof parse>["values"]): Partial<FileReading> {
  const encoding = choose("encoding", values.encoding, ENCODINGS);
  const named = SIGNS[values.separator as keyof typeof SIGNS] ?? values.separator;
  const separator = choose("separator", named, SEPARATORS);
  const decimal = choose("decimal", values.decimal, DECIMAL_SIGNS);
  const dateOrder = choose("date-order", values["date-order"], DATE_ORDERS);
  const { sheet } = values;
  const row = values["header-row"];
  if (row !== undefined && !/^[1-9]\d{0,5}$/.test(row))
    throw new UsageError(`--header-row takes a number from 1, not ${row}.`);
  return {
    ...(encoding && { encoding }),
    ...(separator && { separator }),
    ...(decimal && { decimal }),
    ...(dateOrder && { dateOrder }),
    ...(sheet && { sheet }),
    ...(row && { headerRow: Number(row) }),
  };
}

function choose<Code extends string>(
  name: string,
  value: string | undefined,
  codes: readonly Code[],
): Code | undefined {
  if (value === undefined) return undefined;
  const found = codes.find((code) => code === value);
  if (found === undefined)
    throw new UsageError(`--${name} takes one of ${codes.join(", ")}, not ${value}.`);
  return found;
}

function readConstants(texts: readonly string[]): ImportTexts {
  const constants: ImportTexts = {};
  for (const text of texts) {
    const [, name = "", value = ""] = /^([^=]*)=([^]*)$/.exec(text) ?? [];
    const field = IMPORT_FIELDS.find((one) => one === name);
    if (field === undefined)
      throw new UsageError(`--set takes FIELD=VALUE with a field such as origin, not ${text}.`);
    constants[field] = value;
  }
  return constants;
}
