import { positionOf } from "@/lib/domain/bounds";
import { daysBetween } from "@/lib/domain/calendar-date";
import type { EntryFinding } from "@/lib/domain/entry-check";
import { makeWarning, numberField, type CheckedRow } from "./checked-row";
import { lineWithoutRivals, type LinePoint } from "./line-around";

/** Reports that make a habit: a dozen weekly ones are a season, older ones another time. */
export const HABIT_REPORTS = 12;
/** Steps below which there is no habit yet and the number is compared with the last one alone. */
export const FEWEST_STEPS = 3;
/** How often beyond the largest step of the habit a step is called a jump. */
export const JUMP_FACTOR = 4;
/** Without a habit: a digit too many or too few makes ten times, a real surge seldom three. */
export const LONE_FACTOR = 3;
/** A change below a tenth of the number is no slip of a digit, however calm the series was. */
export const JUMP_SHARE = 0.1;
/** Fewer people than this are looked at by nobody twice. */
export const SMALLEST_JUMP = 10;

interface Step {
  /** People by which the number differs from what it is compared with. */
  by: number;
  /** What is held against the habit: per day where the days are known. */
  rate: number;
}

/** A number far beyond the steps that its series made lately. */
export function checkJumps(row: CheckedRow): EntryFinding[] {
  const { figure, series } = row.entered;
  const position = positionOf(figure);
  const { before, standing } = lineWithoutRivals(row);
  if (position === null || standing?.onLine !== true) return [];
  const lately = before.slice(-HABIT_REPORTS - 1);
  const last = lately.at(-1);
  if (!last) return [];
  const jump =
    series.measure === "new"
      ? jumpOfPeriod({ figure, position }, lately)
      : // A running total that goes down is a fall, whatever the size of the step.
        !(series.measure === "cumulative" && position < last.position) &&
        jumpOfState({ figure, position }, lately, last);
  if (!jump) return [];
  return [
    makeWarning(row, numberField(row), "jump", {
      number: position,
      last: last.position,
      lastAsOf: last.figure.asOf,
      figure: last.figure.id,
      direction: position > last.position ? "up" : "down",
    }),
  ];
}

type Entered = { figure: Pick<LinePoint["figure"], "asOf" | "periodStart">; position: number };

/** Running totals and states: how fast the number moves a day. */
function jumpOfState(entered: Entered, lately: LinePoint[], last: LinePoint): boolean {
  const step = stepBetween(last, entered);
  if (step.by < SMALLEST_JUMP || step.by <= JUMP_SHARE * last.position) return false;
  const habit = lately.slice(1).map((point, i) => stepBetween(lately[i] ?? point, point).rate);
  if (habit.length < FEWEST_STEPS) return isTimes(entered.position, last.position, LONE_FACTOR);
  return step.rate > JUMP_FACTOR * Math.max(...habit);
}

/** Counts of a period: how many a day of it, or altogether where the periods are not known. */
function jumpOfPeriod(entered: Entered, lately: LinePoint[]): boolean {
  const known = entered.figure.periodStart !== null;
  const alike = lately.filter(({ figure }) => (figure.periodStart !== null) === known);
  const highest = Math.max(0, ...alike.map(rateOfPeriod));
  const factor = alike.length < FEWEST_STEPS ? LONE_FACTOR : JUMP_FACTOR;
  if (alike.length === 0 || highest === 0) return false;
  return entered.position >= SMALLEST_JUMP && rateOfPeriod(entered) > factor * highest;
}

function stepBetween(from: Entered, to: Entered): Step {
  const by = Math.abs(to.position - from.position);
  return { by, rate: by / Math.max(1, daysBetween(from.figure.asOf, to.figure.asOf)) };
}

function rateOfPeriod({ figure, position }: Entered): number {
  const days = figure.periodStart === null ? 1 : daysBetween(figure.periodStart, figure.asOf) + 1;
  return position / Math.max(1, days);
}

function isTimes(a: number, b: number, factor: number): boolean {
  return a > b * factor || b > a * factor;
}
