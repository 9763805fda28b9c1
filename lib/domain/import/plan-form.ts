import { EMPTY_FORM, type FormState } from "@/lib/domain/action-result";
import type { RecordText } from "@/lib/domain/catalogue";

/** The parts of a plan that people decide on, each in a form of its own. */
export const PLAN_STEPS = ["reading", "columns", "names", "reasons"] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** What a form about a part of a plan shows after it was sent. */
export interface PlanFormState extends FormState {
  /** Where somebody else changed the same part: what it said before either, and what it says now. */
  conflict: { version: number; base: RecordText; theirs: RecordText } | null;
}

export const EMPTY_PLAN_FORM: PlanFormState = { ...EMPTY_FORM, conflict: null };
