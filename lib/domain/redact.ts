import type { FigureState } from "./figure-state";

/** The texts of a figure from which a name may have to be taken out. */
export const REDACTABLE = ["excerpt", "note"] as const;
export type RedactableField = (typeof REDACTABLE)[number];

/** Stands where something was taken out. */
export const REDACTED = "[…]";

/** The text without what is to be taken out. */
export function redactText(text: string, taken: string): string {
  return text.replaceAll(taken, REDACTED);
}

/** The state without that text in the field. */
export function redactState(
  state: FigureState,
  field: RedactableField,
  taken: string,
): FigureState {
  const text = state[field];
  return text === null ? state : { ...state, [field]: redactText(text, taken) };
}
