import "server-only";
import type { FileFormat } from "@/lib/domain/file-format";
import { ApiError } from "./problem";

/** The media types in which a list is given, the one of its pages first. */
export const LIST_TYPES: Record<FileFormat, string> = {
  json: "application/json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};
export const LIST_FORMATS = Object.keys(LIST_TYPES) as FileFormat[];

/**
 * The format in which a list is asked for: the one that `format` names, else the one that `Accept`
 * likes best, else JSON. Null where there is none that would do.
 */
export function findListFormat(query: URLSearchParams, accept: string | null): FileFormat | null {
  const asked = query.getAll("format");
  if (asked.length > 0) {
    const [only] = asked;
    return asked.length > 1 ? null : (LIST_FORMATS.find((one) => one === only) ?? null);
  }
  if (accept === null || accept.trim() === "") return "json";
  const ranges = accept.split(",").map(readRange);
  const liked = LIST_FORMATS.map((format) => ({ format, ...judge(LIST_TYPES[format], ranges) }));
  const [best] = liked
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q || b.precision - a.precision);
  return best?.format ?? null;
}

/** {@link findListFormat}; throws what is wrong with the request where there is none. */
export function chooseListFormat(query: URLSearchParams, accept: string | null): FileFormat {
  const found = findListFormat(query, accept);
  if (found !== null) return found;
  const asked = query.getAll("format");
  if (asked.length > 0) {
    const message =
      asked.length > 1 ? "Given more than once." : `Does not know "${asked[0] ?? ""}".`;
    throw new ApiError("invalid_parameters", "Cannot be answered: format.", [
      { parameter: "format", message, allowed: LIST_FORMATS },
    ]);
  }
  const detail = "This list is given in none of the media types of the Accept header.";
  throw new ApiError("not_acceptable", detail, [
    {
      parameter: "Accept",
      message:
        "Accepts none of the media types of this list; a format in the query goes before it.",
      allowed: Object.values(LIST_TYPES),
    },
  ]);
}

interface MediaRange {
  type: string;
  q: number;
}

function readRange(text: string): MediaRange {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const q = weight === undefined ? 1 : Number(weight);
  return { type, q: q >= 0 && q <= 1 ? q : 0 };
}

/** How much a type is liked: as the most precise range says that holds it. */
function judge(type: string, ranges: readonly MediaRange[]): { q: number; precision: number } {
  const [group = ""] = type.split("/");
  for (const [index, wanted] of [type, `${group}/*`, "*/*"].entries()) {
    const fits = ranges.filter((range) => range.type === wanted);
    if (fits.length > 0) {
      return { q: Math.max(...fits.map(({ q }) => q)), precision: 2 - index };
    }
  }
  return { q: 0, precision: 0 };
}
