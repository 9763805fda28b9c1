import type { RefusalReason } from "./refusal";

/** What a form gets back: the value, or why nothing was done. Serialisable. */
export type ActionResult<Value> = { ok: true; value: Value } | { ok: false; reason: RefusalReason };

/** What a plain form shows after it was sent, in the language of its page. */
export interface FormState {
  /** What was done; null where nothing was. */
  done: string | null;
  /** What was wrong with the whole; null where nothing was. */
  problem: string | null;
  /** What was wrong with a field, by its name. */
  fieldProblems: Record<string, string>;
  /** What was typed, by the name of the field, so that it stands there still. */
  typed: Record<string, string[]>;
  /** Something to take along that is shown this once, such as an address. */
  result: { label: string; text: string } | null;
}

export const EMPTY_FORM: FormState = {
  done: null,
  problem: null,
  fieldProblems: {},
  typed: {},
  result: null,
};
