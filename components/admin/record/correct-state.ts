import type { RowField } from "@/lib/domain/merge-rows";

/** A warning that asks for a reason before the row goes into review. */
export interface AskedReason {
  code: string;
  text: string;
}

/** A field that two people left differently, in words. */
export interface ShownChoice {
  field: RowField;
  label: string;
  mine: string;
  theirs: string;
  isContested: boolean;
  from: "mine" | "theirs";
}

/** What the form of a correction shows after it was sent. */
export interface CorrectState {
  problem: string | null;
  fieldProblems: Record<string, string>;
  /** What was typed; null at first, where the record's own texts stand. */
  typed: Record<string, string[]> | null;
  /** The last saved state that what was typed is based on; null: as the page knows it. */
  baseRevision: number | null;
  asked: AskedReason[];
  /** Somebody saved since: who and when in words, and what is to be chosen. */
  merge: { lede: string; choices: ShownChoice[] } | null;
}

export const FIRST_STATE: CorrectState = {
  problem: null,
  fieldProblems: {},
  typed: null,
  baseRevision: null,
  asked: [],
  merge: null,
};
