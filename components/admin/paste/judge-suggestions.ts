import type { SuggestedField, SuggestedFigure } from "@/lib/domain/pasted-report";
import type { Verdict } from "./paste-state";

/** A suggestion as it stands on the page. */
export interface JudgedFigure extends SuggestedFigure {
  verdict: Verdict;
}

/** What was done last, in words' keys, so that it can be taken back. */
interface Step {
  did: "accept" | "reopen" | "drop" | "edit" | "acceptAll";
  key: string;
  before: JudgedFigure[];
}

export interface JudgedText {
  figures: JudgedFigure[];
  /** The latest last. */
  steps: Step[];
}

/** What stands in the form of a figure. */
export interface TypedFigure {
  fields: Partial<Record<SuggestedField, string>>;
  verdict: Verdict;
}

export type Judgement =
  | { do: "verdict"; key: string; verdict: Verdict }
  | { do: "acceptAll" }
  | { do: "edit"; key: string; field: SuggestedField; text: string }
  | { do: "adopt"; typed: Record<string, TypedFigure> }
  | { do: "undo" };

/** Steps that can be taken back. */
const MOST_STEPS = 100;
const DID = { accepted: "accept", open: "reopen", dropped: "drop" } as const;

/** Accepts, edits or drops suggestions, and takes it back. */
export function judgeSuggestions(state: JudgedText, judgement: Judgement): JudgedText {
  const { figures, steps } = state;
  switch (judgement.do) {
    case "verdict": {
      const { key, verdict } = judgement;
      return step(state, DID[verdict], key, (figure) =>
        figure.row.key === key ? { ...figure, verdict } : figure,
      );
    }
    case "acceptAll":
      return step(state, "acceptAll", "", (figure) =>
        figure.verdict === "open" ? { ...figure, verdict: "accepted" } : figure,
      );
    case "edit": {
      const { key, field, text } = judgement;
      const edited = figures.map((figure) =>
        figure.row.key === key ? { ...figure, row: { ...figure.row, [field]: text } } : figure,
      );
      // Typing in one figure is one step, whatever its length.
      const last = steps.at(-1);
      const goesOn = last?.did === "edit" && last.key === key;
      return goesOn
        ? { figures: edited, steps }
        : { figures: edited, steps: remember(state, "edit", key) };
    }
    case "adopt":
      return { ...state, figures: figures.map((one) => adopt(one, judgement.typed[one.row.key])) };
    case "undo":
      return { figures: steps.at(-1)?.before ?? figures, steps: steps.slice(0, -1) };
  }
}

function adopt(figure: JudgedFigure, typed: TypedFigure | undefined): JudgedFigure {
  if (typed === undefined) return figure;
  return { ...figure, row: { ...figure.row, ...typed.fields }, verdict: typed.verdict };
}

function step(
  state: JudgedText,
  did: Step["did"],
  key: string,
  change: (figure: JudgedFigure) => JudgedFigure,
): JudgedText {
  return { figures: state.figures.map(change), steps: remember(state, did, key) };
}

function remember({ figures, steps }: JudgedText, did: Step["did"], key: string): Step[] {
  return [...steps, { did, key, before: figures }].slice(-MOST_STEPS);
}

/** How many suggestions stand how. */
export function countVerdicts(figures: readonly JudgedFigure[]): Record<Verdict, number> {
  const count = (verdict: Verdict) => figures.filter((one) => one.verdict === verdict).length;
  return { open: count("open"), accepted: count("accepted"), dropped: count("dropped") };
}
