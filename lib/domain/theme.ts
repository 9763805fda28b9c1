import type { Indicator } from "./codes";

/** Two meanings, the same everywhere: harm to people, and people on the move. */
export const THEMES = ["casualties", "displacement"] as const;
export type Theme = (typeof THEMES)[number];

const MOVES: ReadonlySet<Indicator> = new Set(["displaced", "refugees", "returned", "evacuated"]);

/** Which meaning an indicator has, and so where it stands and in which colour. */
export function themeOf(indicator: Indicator): Theme {
  return MOVES.has(indicator) ? "displacement" : "casualties";
}
