import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { toDayNumber } from "@/lib/domain/calendar-date";
import type { Shape } from "./shapes";
import type { ValueScale } from "./frame";

/**
 * Panels whose largest numbers are further apart than this do not share a value axis: on less than a
 * sixth of the height, the course of a line cannot be read.
 */
export const MAGNITUDES_APART = 6;

/** First and last day of what is drawn, at least a day apart; null where nothing is. */
export function findDays(shapes: readonly Shape[]): [number, number] | null {
  const [first, last] = extent(shapes.flatMap((s) => [toDayNumber(s.from), toDayNumber(s.to) + 1]));
  return first === undefined || last === undefined ? null : [first, Math.max(last, first + 2)];
}

/**
 * Bottom and top of a value axis: round numbers around all that is drawn and zero, or whole powers of
 * ten around the positive numbers.
 */
export function findValues(shapes: readonly Shape[], scale: ValueScale): [number, number] {
  const all = shapes.flatMap((s) => s.values);
  if (scale === "log") {
    const [least = 1, most = 10] = extent(all.filter((v) => v > 0));
    const bottom = 10 ** Math.floor(Math.log10(least));
    return [bottom, Math.max(10 ** Math.ceil(Math.log10(most)), bottom * 10)];
  }
  const [least = 0, most = 0] = extent(all);
  const [bottom = 0, top = 0] = scaleLinear()
    .domain([Math.min(0, least), Math.max(0, most)])
    .nice(4)
    .domain();
  return top > bottom ? [bottom, top] : [0, 1];
}

/** The largest magnitude drawn; 0 where nothing is. */
export function findMagnitude(shapes: readonly Shape[]): number {
  return shapes.reduce((most, s) => s.values.reduce((m, v) => Math.max(m, Math.abs(v)), most), 0);
}
