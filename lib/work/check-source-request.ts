import "server-only";
import type { SourceFilter, SourceList, SourcePage } from "@/lib/domain/source-page";
import { formatParameters, parseDownload, type ListFormat } from "@/lib/schema/download-query";
import type { QueryProblem } from "@/lib/schema/query-problem";
import { parseSourceList, sourceQuestion } from "@/lib/schema/source-list-query";
import { driver } from "@/lib/store/connection";
import { findKnownNames, listNames } from "@/lib/store/known-names";
import { WITHOUT_LIMIT, type ListAnswer } from "./list-request";
import { listOrganisations } from "./query-sources";

/** A request for a list of sources with everything checked; `columns` are the names that `fields` may take. */
export async function checkSourceRequest(
  list: SourceList,
  format: ListFormat,
  params: URLSearchParams,
  columns: readonly string[],
): Promise<ListAnswer<SourcePage>> {
  const query = parseSourceList(list, params, formatParameters(list, format));
  const download = parseDownload(params, columns);
  const limited = params.has("limit");
  const problems = [
    ...(query.ok ? await findUnknown(query.page) : query.problems),
    ...(download.ok ? [] : download.problems),
    ...(format !== "json" && params.has("cursor") && !limited ? [WITHOUT_LIMIT] : []),
  ];
  if (!query.ok || !download.ok || problems.length > 0) return { ok: false, problems };
  const { page } = query;
  const { fields, bom, hxl, lang } = download;
  const shape = { fields, bom, hxl, lang, updatedSince: null, includeHistory: false, limited };
  const { limit, cursor } = page;
  const written = JSON.stringify({ ...shape, limit, cursor });
  const question = `${format}:${sourceQuestion(list, page.filter)}#${written}`;
  return { ok: true, page, ...shape, question };
}

async function findUnknown({ filter }: SourcePage): Promise<QueryProblem[]> {
  return [...(await findUnknownOrganisations(filter)), ...findUnknownCrises(filter)];
}

function findUnknownCrises({ crisis }: SourceFilter): QueryProblem[] {
  const known = findKnownNames(driver(), "crisis", crisis);
  const unknown = crisis.filter((slug) => !known.has(slug));
  if (unknown.length === 0) return [];
  const allowed = listNames(driver(), "crisis");
  return unknown.map((slug) => ({
    parameter: "crisis",
    message: `Does not know "${slug}".`,
    allowed,
  }));
}

async function findUnknownOrganisations({ organisation }: SourceFilter): Promise<QueryProblem[]> {
  if (organisation.length === 0) return [];
  const known = findKnownNames(driver(), "origin", organisation);
  const unknown = organisation.filter((code) => !known.has(code));
  if (unknown.length === 0) return [];
  const allowed = (await listOrganisations()).map((one) => one.organisation.code);
  return unknown.map((code) => ({
    parameter: "organisation",
    message: `Does not know "${code}".`,
    allowed,
  }));
}
