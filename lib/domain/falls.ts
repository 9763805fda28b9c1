import { positionOf, type Quantity } from "./bounds";

/** `weaker`: says less than its neighbours on the line and stands off it; no fall. */
export type Verdict = "line" | "fall" | "weaker";

/**
 * Judges the figures of one running total, one a day in as-of order. A fall is a lower value under
 * the same qualifier as the point before, or a high below a low that was already reached. What is
 * lower without contradicting anything ("at least 56" after 75) is weaker; so is a number without a
 * lower bound that the next one on the line overtakes: an upper bound above it ("up to 9,000" before
 * at least 1,265), or an "about" above what bounds it on both sides ("about 2,000" before 1,990).
 * What is itself weaker overtakes nothing, and no fall is overtaken: falls are shown.
 */
export function judgeRunningTotal(claims: readonly Quantity[]): Verdict[] {
  const overtaken = new Set<number>();
  for (;;) {
    // What was weaker than an overtaken number may stand on the line once that one does not.
    const { verdicts, found } = followLine(claims, overtaken);
    if (found.length === 0) return verdicts;
    for (const index of found) overtaken.add(index);
  }
}

function followLine(claims: readonly Quantity[], overtaken: ReadonlySet<number>) {
  const found: number[] = [];
  let before: Quantity | null = null;
  // The last number on the line that says more than an upper bound, and the highest low reached.
  let firm: number | null = null;
  let floor: number | null = null;
  let open: { index: number; claim: Quantity; position: number }[] = [];
  const verdicts = claims.map((claim, index): Verdict => {
    const position = positionOf(claim);
    if (position === null) return "line";
    if (overtaken.has(index)) return "weaker";
    const falls: boolean =
      (before !== null && isLowerAlike(claim, before)) ||
      (floor !== null && claim.high !== null && claim.high < floor);
    const weaker = !falls && claim.high === null && firm !== null && position < firm;
    if (falls) floor = claim.low;
    else if (claim.low !== null) floor = Math.max(floor ?? claim.low, claim.low);
    if (weaker) return "weaker";
    if (!falls) for (const o of open) if (isOvertaken(o, claim, position)) found.push(o.index);
    if (falls || claim.low !== null) open = [];
    if (!falls && claim.low === null) open.push({ index, claim, position });
    before = claim;
    if (!isUpperOnly(claim)) firm = position;
    else if (falls) firm = null;
    return falls ? "fall" : "line";
  });
  return { verdicts, found };
}

function isOvertaken(
  { claim, position }: { claim: Quantity; position: number },
  by: Quantity,
  at: number,
): boolean {
  if (isUpperOnly(by)) return false;
  if (isUpperOnly(claim)) return position > (by.high ?? at);
  return by.low !== null && by.high !== null && position > by.high;
}

function isUpperOnly({ low, high }: Quantity): boolean {
  return low === null && high !== null;
}

/**
 * Judges the figures of a state on a day, which may go down as well as up: what is lower than the
 * point before, under the same qualifier or beyond its bounds, is a fall; nothing is weaker.
 */
export function judgeStock(claims: readonly Quantity[]): Verdict[] {
  let before: Quantity | null = null;
  return claims.map((claim) => {
    if (positionOf(claim) === null) return "line";
    const falls: boolean =
      before !== null &&
      (isLowerAlike(claim, before) ||
        (claim.high !== null && before.low !== null && claim.high < before.low));
    before = claim;
    return falls ? "fall" : "line";
  });
}

function isLowerAlike(claim: Quantity, before: Quantity): boolean {
  if (claim.qualifier !== before.qualifier) return false;
  if (claim.value !== null && before.value !== null) return claim.value < before.value;
  return (claim.low ?? 0) < (before.low ?? 0) && (claim.high ?? 0) < (before.high ?? 0);
}
