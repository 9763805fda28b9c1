import type { Outcome } from "@/lib/extract/lexicon/lexicon";

/** What a number was found to count, and by which words. */
export interface Attachment {
  outcome: Outcome;
  /** Items that decided it. */
  items: readonly number[];
  /** The rule that found it. */
  rule:
    | "object"
    | "subject"
    | "noun"
    | "label"
    | "toll"
    | "shelter"
    | "shared"
    | "part"
    | "listed"
    | "reference";
}
