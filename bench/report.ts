/** A measured ratio beside the bar that it is to meet. */
export function reportRatio(
  what: string,
  ratio: number,
  bar: { atLeast: number } | { atMost: number },
  more = "",
): string {
  const [isMet, sign, limit] =
    "atLeast" in bar
      ? [ratio >= bar.atLeast, "≥", bar.atLeast]
      : [ratio <= bar.atMost, "≤", bar.atMost];
  const verdict = isMet ? "met   " : "MISSED";
  return `${verdict} ${what}: ${ratio.toFixed(2)} (bar ${sign} ${limit})${more === "" ? "" : `; ${more}`}`;
}
