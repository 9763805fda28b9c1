import type { EntryRowText } from "./entry";

/** Fields of a row that name another figure: one on record by its id, or a row of the same report. */
export const LINK_FIELDS = ["partOf", "additionalTo"] as const;
export type LinkField = (typeof LINK_FIELDS)[number];

/** No id of a figure has a colon. */
const PREFIX = "row:";

/** What names a row that is not recorded yet, where the id of a figure would stand. */
export function referToRow(key: string): string {
  return PREFIX + key;
}

/** The key of the row that a text names; null where it names none, but a figure or nothing. */
export function referredRow(text: string): string | null {
  const name = text.trim();
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}

/**
 * Tells of names whether following `next` from them on comes back to them. What is found not to is
 * remembered, so that long chains are followed once.
 */
export function makeCircleFinder(
  next: (name: string) => string | null,
): (start: string) => boolean {
  const straight = new Set<string>();
  return (start) => {
    const passed = new Set<string>();
    let name = straight.has(start) ? null : next(start);
    while (name !== null && name !== start && !passed.has(name) && !straight.has(name)) {
      passed.add(name);
      name = next(name);
    }
    if (name === start) return true;
    straight.add(start);
    for (const one of passed) {
      // What stands before a circle is on none.
      if (one === name) break;
      straight.add(one);
    }
    return false;
  };
}

/** Whether a row of a report, followed from row to row over that field, comes back to itself. */
export function leadsBack(
  rows: readonly EntryRowText[],
  row: EntryRowText,
  field: LinkField,
): boolean {
  const byKey = new Map(rows.map((one) => [one.key, one]));
  return makeCircleFinder((key) => referredRow(byKey.get(key)?.[field] ?? ""))(row.key);
}

/** A reference that was taken out, since the row that it named went. */
export interface FreedReference {
  row: string;
  field: LinkField;
}

/** The rows without references to rows that are not among them, and which ones those were. */
export function freeReferences(rows: readonly EntryRowText[]): {
  rows: EntryRowText[];
  freed: FreedReference[];
} {
  const keys = new Set(rows.map(({ key }) => key));
  const freed: FreedReference[] = [];
  const kept = rows.map((row) => {
    const lost = LINK_FIELDS.filter((field) => {
      const named = referredRow(row[field]);
      return named !== null && !keys.has(named);
    });
    if (lost.length === 0) return row;
    freed.push(...lost.map((field) => ({ row: row.key, field })));
    return { ...row, ...Object.fromEntries(lost.map((field) => [field, ""])) };
  });
  return { rows: kept, freed };
}

/** The rows with references to that row again, where nothing else was chosen since. */
export function restoreReferences(
  rows: readonly EntryRowText[],
  key: string,
  freed: readonly FreedReference[],
): EntryRowText[] {
  return rows.map((row) => {
    const own = freed.filter((one) => one.row === row.key && row[one.field] === "");
    if (own.length === 0) return row;
    return { ...row, ...Object.fromEntries(own.map(({ field }) => [field, referToRow(key)])) };
  });
}
