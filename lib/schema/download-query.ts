import { z } from "zod";
import { parseFields } from "./fields";
import { date, flag } from "./parameters";
import { findRepeated, toProblems, type QueryProblem } from "./query-problem";

export const FILE_LANGUAGES = ["en", "fr", "ar"] as const;
export type FileLanguage = (typeof FILE_LANGUAGES)[number];

/** How a file is written. */
export const DOWNLOAD = z.object({
  bom: flag(),
  hxl: flag(),
  lang: z.enum(FILE_LANGUAGES).default("en"),
});

/** How a list may be asked for: a page of it, or the whole of it as a file. */
export type ListFormat = "json" | "csv" | "jsonFile" | "xlsx" | "zip";

/** The parameters of each format besides those of the list. */
export const DOWNLOAD_PARAMETERS: Record<ListFormat, readonly string[]> = {
  json: ["fields"],
  csv: ["fields", "bom", "hxl"],
  jsonFile: ["fields"],
  xlsx: ["fields", "hxl", "lang"],
  zip: ["fields", "lang"],
};

export type DownloadResult =
  | { ok: true; fields: string[] | null; bom: boolean; hxl: boolean; lang: FileLanguage }
  | { ok: false; problems: QueryProblem[] };

/**
 * How a list is to be written, whatever else `params` say: which columns, a byte order mark, HXL
 * tags, and the language of what a file says of itself.
 */
export function parseDownload(params: URLSearchParams, columns: readonly string[]): DownloadResult {
  const fields = parseFields(params.get("fields"), columns);
  const { bom, hxl, lang } = Object.fromEntries(params);
  const flags = DOWNLOAD.safeParse({ bom, hxl, lang }, { reportInput: true });
  if (fields.ok && flags.success) return { ok: true, fields: fields.fields, ...flags.data };
  return {
    ok: false,
    problems: [
      ...(fields.ok ? [] : fields.problems),
      ...(flags.success ? [] : toProblems(flags.error, Object.keys(DOWNLOAD.shape))),
    ],
  };
}

/** The parameters of one record. */
export const ITEM = z.strictObject({ knownOn: date() });

export type ItemResult =
  { ok: true; knownOn: z.output<typeof ITEM>["knownOn"] } | { ok: false; problems: QueryProblem[] };

/** A request for one record as known on a day. */
export function parseItemQuery(params: URLSearchParams): ItemResult {
  const repeated = findRepeated(params);
  const parsed = ITEM.safeParse(Object.fromEntries(params), { reportInput: true });
  if (parsed.success && repeated.length === 0) return { ok: true, ...parsed.data };
  const problems = parsed.success ? [] : toProblems(parsed.error, ["knownOn"]);
  return { ok: false, problems: [...repeated, ...problems] };
}

/** A request that has no parameters. */
export function parseNoQuery(
  params: URLSearchParams,
): { ok: true } | { ok: false; problems: QueryProblem[] } {
  const parsed = z.strictObject({}).safeParse(Object.fromEntries(params));
  return parsed.success ? { ok: true } : { ok: false, problems: toProblems(parsed.error, []) };
}
