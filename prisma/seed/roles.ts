import type { Role, RoleReason } from "@/lib/domain/codes";

/**
 * Words of a note that put a row beside its series' line, strongest first. The capitalised words and
 * "duplicate" are the files' own marks; the rest say the same in other words. A mark counts for every
 * row that bears it, also where it only says that another row differs.
 */
const MARKS: readonly (readonly [RegExp, RoleReason])[] = [
  [/SUSPECT/, "suspect"],
  [/CONFLICT/, "conflicting"],
  [/UNVERIFIED|reported not verified|names no source/, "unverified"],
  [/STALE|already behind/, "stale"],
  [/duplicate/, "duplicate"],
  [/\b(rounded )?relay of\b|rounded IOM round|follows IOM round|republished/, "duplicate"],
  [/^repeats the|; repeats the (?!previous entry)/, "repeated"],
];

/** Whether a row stands on its series' line or beside it, and why. */
export function readRole(note: string): { role: Role; roleReason: RoleReason | null } {
  const found = MARKS.find(([pattern]) => pattern.test(note));
  return found
    ? { role: "triangulation", roleReason: found[1] }
    : { role: "recommended", roleReason: null };
}
