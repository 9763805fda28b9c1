import type { ImportCounts } from "@/lib/domain/import/import-preview";

/** What a preview can show rows of, in the order in which they ask for attention. */
export const SHOWN = ["error", "warning", "duplicate", "new", "changed", "unchanged"] as const;
export type Shown = (typeof SHOWN)[number];

/** First rows that a preview lists. */
export const MOST_SHOWN = 20;

/** The rows that the address asks for, else the first kind that there are any of. */
export function chooseShown(asked: string | null, counts: ImportCounts): Shown {
  return SHOWN.find((one) => one === asked) ?? SHOWN.find((one) => counts[one] > 0) ?? "new";
}
