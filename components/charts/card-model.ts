import type { CrisisEvent, Series } from "@/lib/domain/model";
import type { Language } from "@/lib/i18n/language";
import { direction } from "@/lib/i18n/locales";
import type { CardFigure, CardPoint, SeriesLine } from "@/lib/series/chart-point";
import { findLeader } from "@/lib/series/leading-figure";
import { parsePeriod, type PeriodView } from "@/lib/series/chart-view";
import { clipLine } from "@/lib/series/clip-line";
import { groupPanels, type Panel } from "@/lib/series/panels";
import { placePanels } from "@/lib/series/place-panels";
import { placePoints } from "@/lib/series/place-points";
import type { PlacedPanel } from "@/lib/series/placed";
import type { CardPlan } from "@/lib/series/plan-cards";
import { tickFormat } from "./tick-format";

/** Where a card stands: what its links and forms keep. */
export interface CardPlace {
  /** Address of the page with its language, without a query. */
  path: string;
  params: URLSearchParams;
  language: Language;
  /** The site's address, for what is taken to other sites. */
  origin: string;
}

/** A line of a card. */
export type CardLine = SeriesLine<CardPoint>;

/** A picture with what it shows. */
export interface CardPanel {
  panel: Panel<CardLine>;
  placed: PlacedPanel;
}

/** A card with its figures, ready to be drawn on any of its four faces. */
export interface CardModel {
  plan: CardPlan;
  period: PeriodView;
  lines: CardLine[];
  panels: CardPanel[];
  ownAxes: boolean;
  /** The events that stand in its pictures, in order. */
  events: CrisisEvent[];
}

/** Places the figures of a card's series; a series without figures in the period has no line. */
export function buildCard(
  plan: CardPlan,
  figures: ReadonlyMap<string, readonly CardFigure[]>,
  events: readonly CrisisEvent[],
  { params, language }: Pick<CardPlace, "params" | "language">,
): CardModel {
  const { period } = parsePeriod(params);
  const lines = plan.choice.chosen
    .map((series) => placeLine(series, figures.get(series.id) ?? [], period))
    .filter((line) => line.points.length > 0);
  const panels = groupPanels(lines);
  const { panels: placed, ownAxes } = placePanels(panels, {
    mode: plan.view.mode,
    scale: plan.view.scale,
    // Time runs as the reader reads: an Arabic reader finds the beginning on the right.
    mirrored: direction(language.locale) === "rtl",
    format: tickFormat(language.locale),
    events,
  });
  return {
    plan,
    period,
    lines,
    ownAxes,
    events: events.filter((e) => placed.some((p) => p.events.some(({ id }) => id === e.id))),
    panels: panels.flatMap((panel, i) => {
      const picture = placed[i];
      return picture ? [{ panel, placed: picture }] : [];
    }),
  };
}

function placeLine(series: Series, figures: readonly CardFigure[], period: PeriodView): CardLine {
  return clipLine(placePoints(series, figures, period.knownOn), period);
}

/** The report that leads the line, as it does in headlines; else the newest with a number. */
export function latestPoint(line: CardLine): CardPoint | null {
  const stated = line.points.filter((p) => p.qualifier !== "not_available");
  const onLine = stated.filter((p) => p.onLine);
  return findLeader(onLine) ?? onLine.at(-1) ?? stated.at(-1) ?? null;
}
