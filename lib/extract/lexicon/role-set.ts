import { TAGS, type Tag } from "./tags";

/** Roles as bits, thirty-one to a number: asking for many of them at once costs as little as for one. */
export interface RoleSet {
  low: number;
  middle: number;
  high: number;
}

const BITS = 31;

/** The set of those roles. */
export function roleSet(...tags: readonly Tag[]): RoleSet {
  const parts = [0, 0, 0];
  for (const tag of tags) {
    const order = TAGS.indexOf(tag);
    const part = Math.floor(order / BITS);
    parts[part] = (parts[part] ?? 0) | (1 << (order % BITS));
  }
  const [low = 0, middle = 0, high = 0] = parts;
  return { low, middle, high };
}

/** Whether some role is in both sets. */
export function shareRole(one: RoleSet, other: RoleSet): boolean {
  return ((one.low & other.low) | (one.middle & other.middle) | (one.high & other.high)) !== 0;
}
