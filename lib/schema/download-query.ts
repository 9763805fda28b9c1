import { z } from "zod";
import { parseFields } from "./fields";
import { date, flag } from "./parameters";
import { findRepeated, toProblems, type QueryProblem } from "./query-problem";

const DOWNLOAD = z.object({ bom: flag(), hxl: flag() });
export const DOWNLOAD_PARAMETERS = ["fields", "bom", "hxl"];

export type DownloadResult =
  | { ok: true; fields: string[] | null; bom: boolean; hxl: boolean }
  | { ok: false; problems: QueryProblem[] };

/** How a list is to be written, whatever else `params` say: which columns, and for CSV a byte order mark and HXL tags. */
export function parseDownload(params: URLSearchParams, columns: readonly string[]): DownloadResult {
  const fields = parseFields(params.get("fields"), columns);
  const { bom, hxl } = Object.fromEntries(params);
  const flags = DOWNLOAD.safeParse({ bom, hxl }, { reportInput: true });
  if (fields.ok && flags.success) return { ok: true, fields: fields.fields, ...flags.data };
  return {
    ok: false,
    problems: [
      ...(fields.ok ? [] : fields.problems),
      ...(flags.success ? [] : toProblems(flags.error, DOWNLOAD_PARAMETERS)),
    ],
  };
}

const ITEM = z.strictObject({ knownOn: date() });

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
