import "server-only";
import type { ListName } from "@/lib/domain/figure-filter";
import {
  formatParameters,
  parseChanges,
  parseDownload,
  type ListFormat,
} from "@/lib/schema/download-query";
import { parseFigureQuery } from "@/lib/schema/figure-query";
import { formatFigureQuery } from "@/lib/schema/figure-query-format";
import { checkFilter } from "./check-filter";
import { WITHOUT_LIMIT, type ListAnswer } from "./list-request";

const NO_CHANGES = { ok: true, updatedSince: null, includeHistory: false } as const;

/** A request for a list with everything checked; `columns` are the names that `fields` may take. */
export async function checkListRequest(
  list: ListName,
  format: ListFormat,
  params: URLSearchParams,
  columns: readonly string[],
): Promise<ListAnswer> {
  const others = formatParameters(list, format);
  const changes = others.includes("updatedSince") ? parseChanges(params, format) : NO_CHANGES;
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
