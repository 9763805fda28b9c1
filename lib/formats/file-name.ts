import type { FigureFilter } from "@/lib/domain/figure-filter";
import type { SourceFilter } from "@/lib/domain/source-page";

const MAX_LENGTH = 120;
const NOTHING = { status: [], from: null, to: null, knownOn: null };

/**
 * The name of a download after its view: `as-reported_libya-2019_killed_2019-04-01_2019-05-31.csv`.
 * ASCII only, whatever is asked for; a view too long to name ends early.
 */
export function nameFile(
  subject: string,
  filter: FigureFilter | SourceFilter,
  extension: string,
): string {
  const { status, from, to, knownOn, q, ...lists } = { ...NOTHING, ...filter };
  const parts = [
    "as-reported",
    ...(subject === "figures" ? [] : [subject]),
    ...Object.values(lists).map((values) => values.join("-")),
    status.join("-"),
    ...(from === null && to === null ? [] : [from ?? "start", to ?? "end"]),
    knownOn === null ? "" : `known-on-${knownOn}`,
    q ?? "",
  ].map(toAscii);
  const name = parts.filter((part) => part !== "").join("_");
  return `${name.slice(0, MAX_LENGTH).replace(/[-_]+$/, "")}.${extension}`;
}

function toAscii(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
