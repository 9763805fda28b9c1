import { z } from "zod";
import { FILE_LANGUAGES } from "./download-query";
import { date } from "./parameters";
import { findRepeated, toProblems, type QueryProblem } from "./query-problem";

const revision = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, "A whole number from 1 on.")
  .transform(Number)
  .nullable()
  .default(null);
const lang = z.enum(FILE_LANGUAGES).default("en");
const MOST_FIGURES = 20;

/** The parameters of the citations of a figure, those of a series or a crisis, and those of a quote. */
export const FIGURE_CITATION = z.strictObject({ lang, revision });
export const COLLECTION_CITATION = z.strictObject({ lang, knownOn: date() });
export const QUOTE = z.strictObject({
  lang,
  figure: z
    .string("Name a figure by its id, several with commas between them.")
    .transform((text) => text.split(","))
    .pipe(z.array(z.string().min(1, "A value is empty.").max(200)).max(MOST_FIGURES)),
});

type Parsed<Shape> = ({ ok: true } & Shape) | { ok: false; problems: QueryProblem[] };

function parse<Shape extends object>(
  schema: z.ZodType<Shape> & { shape: object },
  params: URLSearchParams,
): Parsed<Shape> {
  const repeated = findRepeated(params);
  const parsed = schema.safeParse(Object.fromEntries(params), { reportInput: true });
  if (parsed.success && repeated.length === 0) return { ok: true, ...parsed.data };
  const problems = parsed.success ? [] : toProblems(parsed.error, Object.keys(schema.shape));
  return { ok: false, problems: [...repeated, ...problems] };
}

/** How to cite a figure: in which language, and in which revision of its record. */
export function parseFigureCitation(
  params: URLSearchParams,
): Parsed<z.output<typeof FIGURE_CITATION>> {
  return parse(FIGURE_CITATION, params);
}

/** How to cite a series or a crisis: in which language, as known on which day. */
export function parseCollectionCitation(
  params: URLSearchParams,
): Parsed<z.output<typeof COLLECTION_CITATION>> {
  return parse(COLLECTION_CITATION, params);
}

/** Which figures to quote, in which language. */
export function parseQuoteQuery(params: URLSearchParams): Parsed<z.output<typeof QUOTE>> {
  return parse(QUOTE, params);
}

/** The revision that the address of a figure's page asks for; null where it asks for none. */
export function readPinnedRevision(params: URLSearchParams): number | null {
  const parsed = revision.safeParse(params.get("revision") ?? undefined);
  return parsed.success ? parsed.data : null;
}
