import "server-only";
import type { FigurePage, ListName } from "@/lib/domain/figure-filter";
import {
  formatParameters,
  parseChanges,
  parseDownload,
  type FileLanguage,
  type ListFormat,
} from "@/lib/schema/download-query";
import { parseFigureQuery } from "@/lib/schema/figure-query";
import { formatFigureQuery } from "@/lib/schema/figure-query-format";
import type { QueryProblem } from "@/lib/schema/query-problem";
import { checkFilter } from "./check-filter";

export interface ListRequest {
  ok: true;
  page: FigurePage;
  /** Names of the columns asked for; null for the usual ones. */
  fields: string[] | null;
  bom: boolean;
  hxl: boolean;
  /** Language of what the file says of itself. */
  lang: FileLanguage;
  /** Only what changed after this instant is wanted; null for all there is. */
  updatedSince: string | null;
  includeHistory: boolean;
  /** A limit was given; without one a file is whole. */
  limited: boolean;
  /** The request in its one spelling. */
  question: string;
}

const WITHOUT_LIMIT: QueryProblem = {
  parameter: "cursor",
  message: "A file is whole unless limit is given; a cursor needs one.",
  allowed: null,
};

const NO_CHANGES = { ok: true, updatedSince: null, includeHistory: false } as const;

/** A request for a list with everything checked; `columns` are the names that `fields` may take. */
export async function checkListRequest(
  list: ListName,
  format: ListFormat,
  params: URLSearchParams,
  columns: readonly string[],
): Promise<ListRequest | { ok: false; problems: QueryProblem[] }> {
  const others = formatParameters(list, format);
  const changes = others.includes("updatedSince") ? parseChanges(params) : NO_CHANGES;
  const since = changes.ok ? changes.updatedSince : null;
  const query = parseFigureQuery(params, { list, others, since });
  const download = parseDownload(params, columns);
  const unknown = query.ok ? await checkFilter(query.page.filter) : [];
  const limited = params.has("limit");
  const problems = [
    ...(query.ok ? unknown : query.problems),
    ...(download.ok ? [] : download.problems),
    ...(changes.ok ? [] : changes.problems),
    ...(format !== "json" && params.has("cursor") && !limited ? [WITHOUT_LIMIT] : []),
  ];
  if (!query.ok || !download.ok || !changes.ok || problems.length > 0)
    return { ok: false, problems };
  const spelled = formatFigureQuery(query.page);
  const { fields, bom, hxl, lang } = download;
  const { updatedSince, includeHistory } = changes;
  const shape = { fields, bom, hxl, lang, updatedSince, includeHistory, limited };
  const written = JSON.stringify(shape);
  const question = `${list}.${format}?${spelled.toString()}#${written}`;
  return { ok: true, page: query.page, ...shape, question };
}
