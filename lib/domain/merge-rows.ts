import type { EntryRowText } from "./entry";
import { emptyRow } from "./entry-rows";

/** A field of a row that a person fills in. */
export type RowField = Exclude<keyof EntryRowText, "key" | "reasons">;

/** Every field of a row, in the order of the form. */
export const ROW_FIELDS = Object.keys(emptyRow("")).filter(
  (name): name is RowField => name !== "key" && name !== "reasons",
);

/** One field that two people left differently. */
export interface MergeChoice {
  field: RowField;
  mine: EntryRowText[RowField];
  theirs: EntryRowText[RowField];
  /** Both changed it, each to something else: a person has to choose. */
  isContested: boolean;
}

/** A row as two people's changes of `base` leave it together. */
export interface MergedRow {
  /** Their row with what only I changed; of what both changed, mine. */
  row: EntryRowText;
  /** Where mine and theirs differ, in the order of the form. */
  choices: (MergeChoice & { from: "mine" | "theirs" })[];
}

/**
 * Brings `mine` onto `theirs`, both changed from `base`: what only one of us changed is taken from that
 * one. The proposal for what both changed is mine, since I am asked.
 */
export function mergeRows(base: EntryRowText, mine: EntryRowText, theirs: EntryRowText): MergedRow {
  const choices = ROW_FIELDS.filter((field) => mine[field] !== theirs[field]).map((field) => {
    const [changedMine, changedTheirs] = [mine, theirs].map((row) => row[field] !== base[field]);
    return {
      field,
      mine: mine[field],
      theirs: theirs[field],
      isContested: changedMine === true && changedTheirs === true,
      from: changedMine ? ("mine" as const) : ("theirs" as const),
    };
  });
  const fromMine = choices.filter(({ from }) => from === "mine").map(({ field }) => field);
  return { row: takeFields(theirs, mine, fromMine), choices };
}

/** `onto` with these fields of `from`. */
export function takeFields(
  onto: EntryRowText,
  from: EntryRowText,
  fields: readonly RowField[],
): EntryRowText {
  return { ...onto, ...Object.fromEntries(fields.map((field) => [field, from[field]])) };
}
