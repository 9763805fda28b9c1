import { scaleLinear, scaleUtc } from "d3-scale";
import {
  calendarDate,
  fromDayNumber,
  toDayNumber,
  type CalendarDate,
} from "@/lib/domain/calendar-date";
import type { DatePrecision } from "@/lib/domain/codes";
import { FRAME_HEIGHT, shareOfDay, yOf, type Frame } from "./frame";

const MS_PER_DAY = 86_400_000;
/** Few enough for their labels to stand apart in the narrowest picture. */
const TIME_TICKS = 5;
const TIME_TICKS_AT_MOST = 6;
const VALUE_TICKS = 4;

/** Writes ticks in the reader's language. */
export interface TickFormat {
  /** A date without its year ("8 May", "May"), or the year alone. */
  date: (date: CalendarDate, precision: DatePrecision) => string;
  value: (value: number) => string;
}

/** A tick: how far along its axis (0 to 1, from the start or the bottom) and what it says. */
export interface Tick {
  at: number;
  label: string;
  /** The year, where it is not that of the tick before and the label does not say it. */
  year?: string;
}

/** Where a year's name stands where figures are known to the year only. */
export type YearName = "end" | "middle";

/**
 * Ticks at round dates, named no more precisely than all of them need. Figures of whole years take
 * ticks of whole years, named where the figure stands: at the end of its year, or in the middle of its
 * bar.
 */
export function placeTimeTicks(frame: Frame, format: TickFormat, years?: YearName): Tick[] {
  if (years) return placeYears(frame, format, years);
  const dates = chooseDates(frame);
  const precision = dates.every((d) => d.endsWith("-01-01"))
    ? "year"
    : dates.every((d) => d.endsWith("-01"))
      ? "month"
      : "day";
  return dates.map((date, i) => {
    const at = roundShare(shareOfDay(frame, toDayNumber(date)));
    const label = format.date(date, precision);
    const before = dates[i - 1];
    const sameYear = before !== undefined && before.slice(0, 4) === date.slice(0, 4);
    return precision === "year" || sameYear
      ? { at, label }
      : { at, label, year: format.date(date, "year") };
  });
}

function placeYears(frame: Frame, format: TickFormat, years: YearName): Tick[] {
  const [first, last] = frame.days.map((day) => Number(fromDayNumber(day).slice(0, 4)));
  return scaleLinear()
    .domain([first ?? 0, last ?? 0])
    .ticks(TIME_TICKS)
    .filter(Number.isInteger)
    .map((year) => {
      const date = calendarDate(`${year}-${years === "end" ? "12-31" : "07-02"}`);
      const at = roundShare(shareOfDay(frame, toDayNumber(date)));
      return { at, label: format.date(date, "year") };
    })
    .filter(({ at }) => at >= 0 && at <= 1);
}

/** d3 takes the wanted number for a hint only: too many are halved. */
function chooseDates({ days: [first, last] }: Frame): CalendarDate[] {
  const scale = scaleUtc().domain([new Date(first * MS_PER_DAY), new Date(last * MS_PER_DAY)]);
  for (let wanted = TIME_TICKS; wanted > 1; wanted--) {
    const days = scale.ticks(wanted).map((date) => date.getTime() / MS_PER_DAY);
    const whole = days.filter((day) => Number.isInteger(day));
    if (whole.length <= TIME_TICKS_AT_MOST) return whole.map(fromDayNumber);
  }
  return [fromDayNumber(first)];
}

/** Ticks at round whole numbers, or at powers of ten and zero on a logarithmic axis. */
export function placeValueTicks(frame: Frame, format: TickFormat, hasZero: boolean): Tick[] {
  const values =
    frame.scale === "log"
      ? [...(hasZero ? [0] : []), ...powersOfTen(frame.values)]
      : chooseValues(frame.values);
  return values.map((value) => ({
    at: roundShare(1 - yOf(frame, value) / FRAME_HEIGHT),
    label: format.value(value),
  }));
}

function chooseValues(domain: [number, number]): number[] {
  for (let wanted = VALUE_TICKS; wanted > 1; wanted--) {
    const values = scaleLinear().domain(domain).ticks(wanted).filter(Number.isInteger);
    if (values.length <= VALUE_TICKS + 1) return values;
  }
  return [...domain];
}

function powersOfTen([bottom, top]: [number, number]): number[] {
  const exponents = Math.round(Math.log10(top / bottom));
  const step = Math.max(1, Math.ceil(exponents / VALUE_TICKS));
  return Array.from(
    { length: Math.floor(exponents / step) + 1 },
    (_, i) => bottom * 10 ** (i * step),
  );
}

/** A share of an axis to the thousandth, finer than any pixel. */
export function roundShare(share: number): number {
  return Math.round(share * 1000) / 1000;
}
