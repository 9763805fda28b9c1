import {
  MEASURES,
  POPULATIONS,
  type Indicator,
  type Measure,
  type Population,
} from "@/lib/domain/codes";
import type { Headline, Organisation, Place, Series, SeriesSummary } from "@/lib/domain/model";
import type { IgnoredParameter } from "@/lib/domain/ignored-parameter";
import { cardParameter, type CardView } from "./chart-view";
import { LINES_PER_PANEL, panelKey } from "./panels";

/** A series and how many figures it has. */
export type SeriesExtent = Pick<SeriesSummary, "series" | "figures" | "recommended">;

/** Pictures that a card shows at most when its reader chose. */
const PANELS_AT_MOST = 12;
/** Without a choice a card shows every place only where there are this few. */
const PLACES_BY_DEFAULT = 3;
/** Populations that stand for a whole; shares of it (children, women …) are shown when asked for. */
const WHOLES: readonly Population[] = ["all", "civilians"];

/** What a card can be asked to show: only what its crisis has. */
export interface SeriesOptions {
  measure: Measure[];
  population: Population[];
  origin: Organisation[];
  place: Place[];
}

/** The series that one card shows, the leading one first. */
export interface SeriesChoice {
  chosen: Series[];
  /** Series that the choice would hold beyond the pictures that fit. */
  leftOut: number;
  /** What the choice amounts to, spelled out: ticks the boxes of the controls. */
  effective: Pick<CardView, "measure" | "population" | "origin" | "place">;
  options: SeriesOptions;
  ignored: IgnoredParameter[];
}

/**
 * Chooses the series of one card, without loading a figure. Unless the view says otherwise: the
 * measure, unit and place of the series that leads a headline (else of the one with most figures), the
 * populations that stand for a whole, every origin. Ordered by headline rank, then by figures; as many
 * as fit in `panels` pictures where the reader did not choose.
 */
export function chooseSeries(
  card: string,
  indicator: Indicator,
  extents: readonly SeriesExtent[],
  headlines: readonly Headline[],
  view: CardView,
  panels = 3,
): SeriesChoice {
  const ranks = new Map(headlines.map((h) => [h.series.id, h.rank]));
  const rankOf = (e: SeriesExtent) => ranks.get(e.series.id) ?? Infinity;
  const all = extents
    .filter((e) => e.series.indicator === indicator && e.figures > 0)
    .toSorted(
      (a, b) =>
        compare(rankOf(a), rankOf(b)) ||
        b.recommended - a.recommended ||
        compare(a.series.id, b.series.id),
    );
  const options = listOptions(all.map((e) => e.series));
  const { known, ignored } = keepKnown(card, view, options);
  const [lead] = all;
  const asked = Object.values(known).some((list) => list.length > 0);
  const measure = pick(known.measure, lead ? [lead.series.measure] : []);
  const ofMeasure = all.filter((e) => isIn(measure, e.series.measure));
  const population = pick(known.population, defaultPopulations(ofMeasure));
  const place = pick(known.place, defaultPlaces(all, options.place, ranks));
  const matching = ofMeasure.filter(
    ({ series: s }) =>
      isIn(population, s.population) &&
      isIn(known.origin, s.origin.code) &&
      isIn(place, s.place.slug),
  );
  const chosen = takePanels(matching, asked ? PANELS_AT_MOST : panels);
  return {
    chosen: chosen.map((e) => e.series),
    leftOut: matching.length - chosen.length,
    effective: { measure, population, origin: known.origin, place },
    options,
    ignored,
  };
}

/** Keeps series as long as the pictures they need are no more than fit. */
function takePanels(matching: readonly SeriesExtent[], panels: number) {
  const lines = new Map<string, number>();
  return matching.filter(({ series: s }) => {
    const key = panelKey(s);
    const count = (lines.get(key) ?? 0) + 1;
    const opens = count % LINES_PER_PANEL === 1;
    const used = [...lines.values()].reduce((sum, n) => sum + Math.ceil(n / LINES_PER_PANEL), 0);
    if (opens && used >= panels) return false;
    lines.set(key, count);
    return true;
  });
}

function defaultPopulations(extents: readonly SeriesExtent[]): Population[] {
  const present = unique(extents.map((e) => e.series.population));
  const wholes = present.filter((p) => WHOLES.includes(p));
  return wholes.length > 0 ? wholes : present.slice(0, 1);
}

/** All places where they are few; else those of headline series; else the leading one. */
function defaultPlaces(
  all: readonly SeriesExtent[],
  places: readonly Place[],
  ranks: ReadonlyMap<string, number>,
): string[] {
  if (places.length <= PLACES_BY_DEFAULT) return places.map((p) => p.slug);
  const leading = all.filter((e) => ranks.has(e.series.id));
  return unique((leading.length > 0 ? leading : all.slice(0, 1)).map((e) => e.series.place.slug));
}

function listOptions(series: readonly Series[]): SeriesOptions {
  return {
    measure: MEASURES.filter((m) => series.some((s) => s.measure === m)),
    population: POPULATIONS.filter((p) => series.some((s) => s.population === p)),
    origin: [...new Map(series.map((s) => [s.origin.code, s.origin])).values()],
    place: [...new Map(series.map((s) => [s.place.slug, s.place])).values()],
  };
}

/** The view's lists without what the crisis does not have, which is listed with what it has. */
function keepKnown(card: string, view: CardView, options: SeriesOptions) {
  const ignored: IgnoredParameter[] = [];
  const keep = <T extends string>(key: keyof SeriesOptions, list: T[], allowed: string[]): T[] =>
    list.filter((value) => {
      if (allowed.includes(value)) return true;
      ignored.push({ parameter: cardParameter(card, key), value, allowed });
      return false;
    });
  const known = {
    measure: keep("measure", view.measure, options.measure),
    population: keep("population", view.population, options.population),
    origin: keep(
      "origin",
      view.origin,
      options.origin.map((o) => o.code),
    ),
    place: keep(
      "place",
      view.place.map((code) => toSlug(code, options.place)),
      options.place.map((p) => p.slug),
    ),
  };
  return { known, ignored };
}

/** A place may also be named by its country's code or its p-code. */
function toSlug(code: string, places: readonly Place[]): string {
  const found = places.find((p) => p.country === code || p.pcode === code);
  return found && !places.some((p) => p.slug === code) ? found.slug : code;
}

function pick<T>(asked: T[], fallback: T[]): T[] {
  return asked.length > 0 ? asked : fallback;
}

function isIn<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
