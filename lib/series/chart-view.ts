import { parseCalendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import { MEASURES, POPULATIONS, type Measure, type Population } from "@/lib/domain/codes";
import type { IgnoredParameter } from "@/lib/domain/ignored-parameter";
import { VALUE_SCALES, type ValueScale } from "./frame";
import { CHART_MODES, type ChartMode } from "./shapes";

export const CHART_FACES = ["chart", "table", "download", "about"] as const;
export type ChartFace = (typeof CHART_FACES)[number];

const CONTROLS = ["closed", "open"] as const;

/** How one chart card is looked at. Empty lists leave the choice to the card. */
export interface CardView {
  face: ChartFace;
  mode: ChartMode;
  scale: ValueScale;
  /** Whether the form that chooses series and dates is shown; it would make every page heavier. */
  controls: (typeof CONTROLS)[number];
  measure: Measure[];
  population: Population[];
  /** Organisation codes. */
  origin: string[];
  /** Place slugs. */
  place: string[];
}

/** What every card of a page shares. */
export interface PeriodView {
  from: CalendarDate | null;
  to: CalendarDate | null;
  knownOn: CalendarDate | null;
}

export const DEFAULT_CARD_VIEW: CardView = {
  face: "chart",
  mode: "recorded",
  scale: "linear",
  controls: "closed",
  measure: [],
  population: [],
  origin: [],
  place: [],
};

const CHOICES = {
  face: CHART_FACES,
  mode: CHART_MODES,
  scale: VALUE_SCALES,
  controls: CONTROLS,
} as const;
const CODE_LISTS = { measure: MEASURES, population: POPULATIONS } as const;
const NAME_LISTS = ["origin", "place"] as const;
const DATES = ["from", "to", "knownOn"] as const;

/** The name in the address of a card's own parameter: `killed.face`. */
export function cardParameter(card: string, key: keyof CardView): string {
  return `${card}.${key}`;
}

/**
 * The view of one card in the address of its page. What cannot be understood is left out and listed;
 * parameters of others are none of its business. A list may be given by commas or by repetition, as
 * forms do.
 */
export function parseCardView(
  params: URLSearchParams,
  card: string,
): { view: CardView; ignored: IgnoredParameter[] } {
  const ignored: IgnoredParameter[] = [];
  const chooseOne = <T extends string>(key: keyof CardView, allowed: readonly T[], fallback: T) => {
    const parameter = cardParameter(card, key);
    const value = params.get(parameter);
    if (value === null || value === "") return fallback;
    const found = allowed.find((a) => a === value);
    if (found === undefined) ignored.push({ parameter, value, allowed: [...allowed] });
    return found ?? fallback;
  };
  const chooseMany = <T extends string>(key: keyof CardView, allowed: readonly T[]) =>
    readList(params, cardParameter(card, key)).flatMap((value) => {
      const found = allowed.find((a) => a === value);
      if (found === undefined)
        ignored.push({ parameter: cardParameter(card, key), value, allowed: [...allowed] });
      return found ?? [];
    });
  const view: CardView = {
    face: chooseOne("face", CHOICES.face, DEFAULT_CARD_VIEW.face),
    mode: chooseOne("mode", CHOICES.mode, DEFAULT_CARD_VIEW.mode),
    scale: chooseOne("scale", CHOICES.scale, DEFAULT_CARD_VIEW.scale),
    controls: chooseOne("controls", CHOICES.controls, DEFAULT_CARD_VIEW.controls),
    measure: chooseMany("measure", CODE_LISTS.measure),
    population: chooseMany("population", CODE_LISTS.population),
    origin: readList(params, cardParameter(card, "origin")),
    place: readList(params, cardParameter(card, "place")),
  };
  return { view, ignored };
}

/** The part of the time axis wanted, and the day whose knowledge is wanted. */
export function parsePeriod(params: URLSearchParams): {
  period: PeriodView;
  ignored: IgnoredParameter[];
} {
  const ignored: IgnoredParameter[] = [];
  const readDate = (parameter: string) => {
    const value = params.get(parameter);
    if (value === null || value === "") return null;
    const date = parseCalendarDate(value);
    if (date === null) ignored.push({ parameter, value, allowed: ["YYYY-MM-DD"] });
    return date;
  };
  const period = { from: readDate("from"), to: readDate("to"), knownOn: readDate("knownOn") };
  if (period.from !== null && period.to !== null && period.from > period.to) {
    ignored.push({ parameter: "to", value: period.to, allowed: [`≥\u00a0${period.from}`] });
    period.to = null;
  }
  return { period, ignored };
}

/** `params` with the card's view written in its shortest form; all other parameters stay. */
export function writeCardView(
  params: URLSearchParams,
  card: string,
  view: CardView,
): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const key of Object.keys(DEFAULT_CARD_VIEW) as (keyof CardView)[]) {
    const parameter = cardParameter(card, key);
    const value = view[key];
    written.delete(parameter);
    if (typeof value === "string") {
      if (value !== DEFAULT_CARD_VIEW[key]) written.set(parameter, value);
    } else if (value.length > 0) written.set(parameter, value.join(","));
  }
  return written;
}

/** `params` with the period written in its shortest form; all other parameters stay. */
export function writePeriod(params: URLSearchParams, period: PeriodView): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const key of DATES) {
    const date = period[key];
    if (date === null) written.delete(key);
    else written.set(key, date);
  }
  return written;
}

/** Parameters of its page that a card's form does not send itself, to be kept as hidden fields. */
export function listOtherParameters(params: URLSearchParams, card: string): [string, string][] {
  const keys = [...Object.keys(CODE_LISTS), ...NAME_LISTS, "controls"] as (keyof CardView)[];
  const own = new Set<string>([...keys.map((key) => cardParameter(card, key)), ...DATES]);
  return [...params].filter(([name, value]) => !own.has(name) && value !== "");
}

function readList(params: URLSearchParams, parameter: string): string[] {
  const values = params.getAll(parameter).flatMap((text) => text.split(","));
  return [...new Set(values.filter((v) => v !== ""))];
}
