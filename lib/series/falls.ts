import type { Quantity } from "@/lib/domain/bounds";
import type { FallReason } from "@/lib/domain/codes";
import { positionOf } from "./chart-point";

/** A figure of a running total as the judge sees it. */
export interface Claim extends Quantity {
  fallReason: FallReason | null;
}

/** `weaker`: says less than its neighbours on the line and stands off it; no fall. */
export type Verdict = { weaker: boolean; fall: FallReason | null };

/**
 * Judges the figures of one running total, one a day in as-of order. A fall is a lower value under
 * the same qualifier as the point before, or a high below a low that was already reached. What is
 * lower without contradicting anything ("at least 56" after 75) is weaker; so is a number without a
 * lower bound above the next one that has one ("nearly 2,000" before 1,990).
 */
export function judgeRunningTotal(claims: readonly Claim[]): Verdict[] {
  const overtaken = findOvertaken(claims);
  let before: Claim | null = null;
  let floor: number | null = null;
  return claims.map((claim, index) => {
    const position = positionOf(claim);
    if (position === null) return { weaker: false, fall: null };
    if (overtaken[index]) return { weaker: true, fall: null };
    const falls =
      (before !== null && isLowerAlike(claim, before)) ||
      (floor !== null && claim.high !== null && claim.high < floor);
    if (!falls && before !== null && position < (positionOf(before) ?? 0) && claim.high === null)
      return { weaker: true, fall: null };
    before = claim;
    if (claim.low !== null)
      floor = falls || floor === null ? claim.low : Math.max(floor, claim.low);
    else if (falls) floor = null;
    return { weaker: false, fall: falls ? (claim.fallReason ?? "unexplained") : null };
  });
}

/**
 * Judges the figures of a state on a day, which may go down as well as up: what is lower than the
 * point before, under the same qualifier or beyond its bounds, is a fall; nothing is weaker.
 */
export function judgeStock(claims: readonly Claim[]): Verdict[] {
  let before: Claim | null = null;
  return claims.map((claim) => {
    if (positionOf(claim) === null) return { weaker: false, fall: null };
    const falls: boolean =
      before !== null &&
      (isLowerAlike(claim, before) ||
        (claim.high !== null && before.low !== null && claim.high < before.low));
    before = claim;
    return { weaker: false, fall: falls ? (claim.fallReason ?? "unexplained") : null };
  });
}

/** Numbers without a lower bound that lie above the next number with one. */
function findOvertaken(claims: readonly Claim[]): boolean[] {
  let next: number | null = null;
  return claims
    .toReversed()
    .map((claim) => {
      const position = positionOf(claim);
      if (position === null) return false;
      if (claim.low === null) return next !== null && position > next;
      next = position;
      return false;
    })
    .toReversed();
}

function isLowerAlike(claim: Claim, before: Claim): boolean {
  if (claim.qualifier !== before.qualifier) return false;
  if (claim.value !== null && before.value !== null) return claim.value < before.value;
  return (claim.low ?? 0) < (before.low ?? 0) && (claim.high ?? 0) < (before.high ?? 0);
}
