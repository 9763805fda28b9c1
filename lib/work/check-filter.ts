import "server-only";
import type { FigureFilter } from "@/lib/domain/figure-filter";
import type { QueryProblem } from "@/lib/schema/query-problem";
import { driver } from "@/lib/store/connection";
import { findKnownNames, listNames, NAMED_PARAMETERS } from "@/lib/store/known-names";

/** A problem for each crisis, series, origin, dataset and place of a filter that does not exist. */
export async function checkFilter(filter: FigureFilter): Promise<QueryProblem[]> {
  return NAMED_PARAMETERS.flatMap((parameter) => {
    const names = filter[parameter];
    if (names.length === 0) return [];
    const known = findKnownNames(driver(), parameter, names);
    const listed = parameter === "series" || parameter === "place" ? null : parameter;
    return names
      .filter((name) => !known.has(name))
      .map((name) => ({
        parameter,
        message: `Does not know "${name}".`,
        allowed: listed === null ? null : listNames(driver(), listed),
      }));
  });
}
