import "server-only";
import type { FigureFilter } from "@/lib/domain/figure-filter";
import type { QueryProblem } from "@/lib/schema/query-problem";
import { apiListPath } from "@/lib/config/paths";
import { driver } from "@/lib/store/connection";
import {
  findKnownNames,
  listNames,
  NAMED_PARAMETERS,
  type NamedParameter,
} from "@/lib/store/known-names";

type Listed = Parameters<typeof listNames>[1];
/** Of these there are too many to name those that could have been meant: where to find them. */
const UNLISTED: Partial<Record<NamedParameter, string>> = {
  series: `Ids are listed at ${apiListPath("series")}.`,
  document: `Ids are listed at ${apiListPath("documents")}.`,
  place: `Slugs, country codes and p-codes are listed at ${apiListPath("places")}.`,
};

/** A problem for each crisis, series, origin, dataset, document and place of a filter that does not exist. */
export async function checkFilter(filter: FigureFilter): Promise<QueryProblem[]> {
  return NAMED_PARAMETERS.flatMap((parameter) => {
    const names = filter[parameter];
    if (names.length === 0) return [];
    const known = findKnownNames(driver(), parameter, names);
    const where = UNLISTED[parameter];
    const listed = where === undefined ? (parameter as Listed) : null;
    return names
      .filter((name) => !known.has(name))
      .map((name) => ({
        parameter,
        message: [`Does not know "${name}".`, where ?? []].flat().join(" "),
        allowed: listed === null ? null : listNames(driver(), listed),
      }));
  });
}
