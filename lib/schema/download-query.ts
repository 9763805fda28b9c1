import { z } from "zod";
import { parseFields } from "./fields";
import type { FileSubject } from "@/lib/domain/file-format";
import { date, flag, instant } from "./parameters";
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

/** What is told of figures besides what they say now. */
export const FIGURE_CHANGES = z.object({ updatedSince: instant(), includeHistory: flag() });

/** The parameters of each format besides those of the list. */
const DOWNLOAD_PARAMETERS: Record<ListFormat, readonly string[]> = {
  json: ["fields"],
  csv: ["fields", "bom", "hxl"],
  jsonFile: ["fields"],
  xlsx: ["fields", "hxl", "lang"],
  zip: ["fields", "lang"],
};

/** The parameters of a list in a format besides its filters, its order and its pages. */
export function formatParameters(list: FileSubject, format: ListFormat): readonly string[] {
  const ofChanges = list === "figures" ? Object.keys(FIGURE_CHANGES.shape) : [];
  return [...DOWNLOAD_PARAMETERS[format], ...ofChanges];
}

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

export type ChangesResult =
  | { ok: true; updatedSince: string | null; includeHistory: boolean }
  | { ok: false; problems: QueryProblem[] };

/** Whether changes are wanted instead of all figures, and earlier revisions with them. */
export function parseChanges(params: URLSearchParams, format: ListFormat): ChangesResult {
  const { updatedSince, includeHistory } = Object.fromEntries(params);
  const asked = { updatedSince, includeHistory };
  const parsed = FIGURE_CHANGES.safeParse(asked, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: toProblems(parsed.error, []) };
  const { updatedSince: since, includeHistory: history } = parsed.data;
  const problems = [
    ...(since === null ? [] : findNotForChanges(params)),
    ...(since !== null || (history && TABLES.has(format)) ? findNoId(params) : []),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ...parsed.data };
}

const NOT_FOR_CHANGES: Record<string, string> = {
  sort: "Leave it out: with updatedSince figures come in the order of their changes.",
  knownOn: "Leave it out: updatedSince asks for what readers see now.",
};

function findNotForChanges(params: URLSearchParams): QueryProblem[] {
  return Object.entries(NOT_FOR_CHANGES)
    .filter(([parameter]) => params.has(parameter))
    .map(([parameter, message]) => ({ parameter, message, allowed: null }));
}

/** Formats in which an earlier revision is a row of its own. */
const TABLES: ReadonlySet<ListFormat> = new Set(["csv", "xlsx", "zip"]);

function findNoId(params: URLSearchParams): QueryProblem[] {
  const fields = params.get("fields")?.split(",") ?? ["id"];
  if (fields.includes("id") || fields.includes("all")) return [];
  const message = "Has to name id: removed figures and rows of earlier revisions are told by it.";
  return [{ parameter: "fields", message, allowed: null }];
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
