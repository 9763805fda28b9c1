import type { FigureState } from "./figure-state";
import type { Document } from "./model";

type Known = Pick<FigureState, "knownFrom" | "knownBasis">;

/**
 * From which day a reader could know a figure of the document: its publication date, else the day on
 * which it was first seen, else what was declared as an assumption before (`held`), else nobody can
 * say. An assumption may itself stand as the day first seen, and stays an assumption.
 */
export function knownFromOf(
  { published, firstSeen }: Pick<Document, "published" | "firstSeen">,
  held: Known | null = null,
): Known {
  if (published !== null) return { knownFrom: published, knownBasis: "published" };
  const assumed = held?.knownBasis === "assumed" ? held.knownFrom : null;
  if (assumed !== null && (firstSeen === null || firstSeen === assumed)) {
    return { knownFrom: assumed, knownBasis: "assumed" };
  }
  if (firstSeen !== null) return { knownFrom: firstSeen, knownBasis: "first_seen" };
  return { knownFrom: null, knownBasis: null };
}
