import "server-only";
import type { FigureFilter } from "@/lib/domain/figure-filter";
import type { QueryProblem } from "@/lib/schema/query-problem";
import { driver } from "@/lib/store/connection";
import {
  findKnownNames,
  listNames,
  NAMED_PARAMETERS,
  type NamedParameter,
} from "@/lib/store/known-names";

type Listed = Parameters<typeof listNames>[1];
/** Of these there are too many to name those that could have been meant. */
const UNLISTED: ReadonlySet<NamedParameter> = new Set(["series", "document", "place"]);

/** A problem for each crisis, series, origin, dataset, document and place of a filter that does not exist. */
export async function checkFilter(filter: FigureFilter): Promise<QueryProblem[]> {
  return NAMED_PARAMETERS.flatMap((parameter) => {
    const names = filter[parameter];
    if (names.length === 0) return [];
    const known = findKnownNames(driver(), parameter, names);
    const listed = UNLISTED.has(parameter) ? null : (parameter as Listed);
    return names
      .filter((name) => !known.has(name))
      .map((name) => ({
        parameter,
        message: `Does not know "${name}".`,
        allowed: listed === null ? null : listNames(driver(), listed),
      }));
  });
}
