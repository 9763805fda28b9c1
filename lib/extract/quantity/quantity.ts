import type { Qualifier } from "@/lib/domain/codes";
import type { Outcome } from "@/lib/extract/lexicon/lexicon";

/** What kind of thing the noun after a number names. */
export type HeadKind = "person" | "household" | "outcome" | "others" | "thing" | "unknown" | "none";

/** A number of the sentence with its qualifier and the noun phrase around it, as item indexes. */
export interface Quantity {
  value: number;
  valueMax: number | null;
  qualifier: Qualifier;
  /** Items that decided the qualifier. */
  qualifierItems: readonly number[];
  /** First and last item of the number itself; both ends of a range. */
  first: number;
  last: number;
  /** First item of the phrase with qualifiers, and the one after its last noun. */
  from: number;
  to: number;
  head: HeadKind;
  headItem: number | null;
  /** Outcome that the phrase itself names: "5 deaths", "5 displaced people". */
  outcome: Outcome | null;
  outcomeItem: number | null;
  /** The outcome is an adjective before the noun: "5 missing fishermen". */
  isModified: boolean;
  /** "another 5". */
  isFurther: boolean;
  /** "a third of the 5": the verb is said of the part. */
  isWholeOfShare: boolean;
  /** Both numbers of a change were named: "from 5 to 7". */
  isChange: boolean;
}
