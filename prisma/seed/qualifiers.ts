import type { Indicator, Qualifier } from "@/lib/domain/codes";
import { readClauses } from "./source-row";

type Stated = Exclude<Qualifier, "range" | "not_available">;

const COLUMN: Record<string, Stated> = {
  exact: "exact",
  "at least": "at_least",
  about: "about",
  "up to": "up_to",
};

/** What the printed words say; the longer phrase first where one begins with another. */
const WORDINGS: readonly (readonly [RegExp, Stated])[] = [
  [/^(more than|over)\b/, "more_than"],
  [/^(nearly|approaching|almost)\b/, "nearly"],
  [/^(some|around|about)\b/, "about"],
];

/**
 * The qualifier of a row. The column tells exact, at least, about and up to; a clause of the note that
 * begins `wording:` gives the printed word and decides. Where the clause names an indicator
 * ("injured wording: over", "injured rounded (wording: more than 360 …)") it speaks of that one only.
 */
export function readQualifier(column: string, note: string, indicator: Indicator): Stated {
  const stated = COLUMN[column];
  if (!stated) throw new RangeError(`unknown qualifier: ${column}`);
  for (const clause of readClauses(note)) {
    const match = /^(?:(killed|injured|displaced) (?:rounded \()?)?wording: (.+)$/.exec(clause);
    if (!match || (match[1] !== undefined && match[1] !== indicator)) continue;
    const wording = match[2] ?? "";
    const found = WORDINGS.find(([pattern]) => pattern.test(wording));
    if (!found) throw new RangeError(`unknown wording: ${wording}`);
    return found[1];
  }
  return stated;
}
