import type { Outcome } from "@/lib/extract/lexicon/lexicon";

/** What people already are gives way to what happened to them: refugees who were killed. */
const GIVES_WAY: Readonly<Partial<Record<Outcome, readonly Outcome[]>>> = {
  displaced: ["killed", "injured", "missing", "returned", "evacuated", "none", "refugees"],
  refugees: ["killed", "injured", "missing", "returned", "evacuated", "none"],
  evacuated: ["killed", "injured", "missing", "returned", "none"],
  injured: ["killed"],
  none: ["killed", "injured", "missing", "returned", "evacuated", "displaced", "refugees"],
};
/** With an adjective ("5 missing fishermen") a later verb tells how it ended. */
const MODIFIED_GIVES_WAY: Readonly<Partial<Record<Outcome, readonly Outcome[]>>> = {
  ...GIVES_WAY,
  missing: ["killed", "none"],
};

/** Whether a later `other` tells what became of people who were `own`. */
export function givesWay(own: Outcome, other: Outcome, isModified: boolean): boolean {
  const table = isModified ? MODIFIED_GIVES_WAY : GIVES_WAY;
  return table[own]?.includes(other) ?? false;
}
