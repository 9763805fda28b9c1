import "server-only";
import type { FigurePage } from "@/lib/domain/figure-filter";
import type { FileLanguage } from "@/lib/schema/download-query";
import type { QueryProblem } from "@/lib/schema/query-problem";

/** A request for a list, with everything checked. */
export interface ListRequest<Page = FigurePage> {
  ok: true;
  page: Page;
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

/** The request, or what is wrong with it. */
export type ListAnswer<Page = FigurePage> =
  ListRequest<Page> | { ok: false; problems: QueryProblem[] };

/** What is wrong with the place where a whole file is asked to go on. */
export const WITHOUT_LIMIT: QueryProblem = {
  parameter: "cursor",
  message: "A file is whole unless limit is given; a cursor needs one.",
  allowed: null,
};
