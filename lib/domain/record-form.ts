import type { RecordKind, RecordText } from "./catalogue";

/** Which record a form is about; without an id a new one. */
export interface RecordTarget {
  kind: RecordKind | "document";
  id: string | null;
  /** Of an event or a series. */
  crisisId: string | null;
  /** The revision that the form was filled from. */
  revision: number;
}

/** Something that keeps a form from being saved, in words; `field` null for the whole. */
export interface FormProblem {
  field: string | null;
  text: string;
  /** Where that leads. */
  href: string | null;
}

/** A form between two attempts to save it: what was entered is in it, so nothing typed is lost. */
export interface RecordFormState {
  attempt: number;
  target: RecordTarget;
  /** What the record said when the form was filled. */
  base: RecordText;
  /** What the person entered. */
  values: RecordText;
  problems: FormProblem[];
  /** What somebody else saved meanwhile, where that differs. */
  theirs: RecordText | null;
}

/** A form that nobody has sent yet. */
export function openForm(target: RecordTarget, text: RecordText): RecordFormState {
  return { attempt: 0, target, base: text, values: text, problems: [], theirs: null };
}

/** The name under which a form says whose text of a field is to stand. */
export function choiceName(field: string): string {
  return `choose.${field}`;
}

export type Side = "mine" | "theirs";

/** The fields in which two texts differ. */
export function findDifferences(mine: RecordText, theirs: RecordText): string[] {
  return Object.keys(mine).filter((field) => (mine[field] ?? "") !== (theirs[field] ?? ""));
}

/** Whose text of a field to offer: that of the one who changed it, of neither where both did. */
export function proposeSide(
  field: string,
  { base, values, theirs }: Pick<RecordFormState, "base" | "values"> & { theirs: RecordText },
): Side | null {
  if (values[field] === base[field]) return "theirs";
  return theirs[field] === base[field] ? "mine" : null;
}

/** A record on its way into the archive or out of it. */
export interface MoveState {
  target: RecordTarget;
  isArchived: boolean;
  problems: FormProblem[];
}
