import { z } from "zod";
import { FILE_LANGUAGES, type FileLanguage } from "./download-query";
import { findRepeated, toProblems, type QueryProblem } from "./query-problem";

/** The parameters of a feed. */
export const FEED = z.strictObject({ lang: z.enum(FILE_LANGUAGES).default("en") });

/** In which language a feed speaks, read strictly. */
export function parseFeedQuery(
  params: URLSearchParams,
): { ok: true; lang: FileLanguage } | { ok: false; problems: QueryProblem[] } {
  const repeated = findRepeated(params);
  const parsed = FEED.safeParse(Object.fromEntries(params), { reportInput: true });
  if (parsed.success && repeated.length === 0) return { ok: true, ...parsed.data };
  const problems = parsed.success ? [] : toProblems(parsed.error, Object.keys(FEED.shape));
  return { ok: false, problems: [...repeated, ...problems] };
}
