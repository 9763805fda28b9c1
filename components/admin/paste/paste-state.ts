import type { ReadText } from "@/lib/domain/pasted-report";
import type { PasteField } from "@/lib/schema/paste-form";

/** How a suggestion stands. */
export type Verdict = "open" | "accepted" | "dropped";

/** What the page shows after its form was sent. */
export interface PasteState {
  /** Told apart from the answer before. */
  attempt: number;
  problem: string | null;
  fieldProblems: Record<string, string>;
  /** What was typed, by field; null at first. */
  typed: Record<PasteField, string> | null;
  /** The text read; null while it is still to be pasted. */
  read: ReadText | null;
  /** How the person left suggestions, by key, where the form came back. */
  verdicts: Record<string, Verdict>;
}

export const FIRST_PASTE: PasteState = {
  attempt: 0,
  problem: null,
  fieldProblems: {},
  typed: null,
  read: null,
  verdicts: {},
};
