import { group } from "d3-array";
import { toDayNumber } from "@/lib/domain/calendar-date";
import type { CrisisEvent, Series } from "@/lib/domain/model";
import type { ChartPoint } from "./chart-point";
import { findDays, findMagnitude, findValues, MAGNITUDES_APART } from "./domains";
import { FRAME_HEIGHT, FRAME_WIDTH, shareOfDay, yOf, type Frame, type ValueScale } from "./frame";
import { spreadLabels } from "./label-positions";
import type { Panel } from "./panels";
import type { Pixel } from "./paths";
import { placeLine } from "./place-line";
import type { PlacedEvent, PlacedPanel } from "./placed";
import { drawsBars, shapePoints, type ChartMode, type Shape } from "./shapes";
import {
  placeTimeTicks,
  placeValueTicks,
  roundShare,
  type TickFormat,
  type YearName,
} from "./ticks";

/** Pixels that one label at a line's end needs. */
const LABEL_ROOM = 42;
/** How far from the edge of the picture, as a share of its width, a labelled line may end. */
const LABEL_REACH = 0.12;

export interface PlaceOptions {
  mode: ChartMode;
  scale: ValueScale;
  mirrored: boolean;
  format: TickFormat;
  events: readonly CrisisEvent[];
}

interface Drawable {
  series: Series;
  points: ChartPoint[];
}

/** Pictures of one card, and whether their value axes differ because their magnitudes do. */
export interface PlacedCard {
  panels: PlacedPanel[];
  ownAxes: boolean;
}

/**
 * Places the panels of one card. All share the time axis; those of one measure and unit share the
 * value axis too, so that heights compare, unless their magnitudes are too far apart to be read.
 */
export function placePanels(panels: readonly Panel<Drawable>[], options: PlaceOptions): PlacedCard {
  const drawn = panels.map((panel) => ({
    panel,
    shapes: panel.lines.map((l) => shapePoints(l.points, l.series.measure, options.mode)),
    group: groupOf(panel),
  }));
  const days = findDays(drawn.flatMap((d) => d.shapes.flat())) ?? [0, 1];
  const groups = group(drawn, (d) => d.group);
  const apart = new Set([...groups].filter(([, members]) => areApart(members)).map(([key]) => key));
  return {
    ownAxes: apart.size > 0,
    panels: drawn.map(({ panel, shapes, group: key }) => {
      const shared = apart.has(key) ? [{ shapes }] : (groups.get(key) ?? []);
      const all = shared.flatMap((d) => d.shapes.flat());
      const frame: Frame = {
        days,
        values: findValues(all, scaleFor(panel, options)),
        scale: scaleFor(panel, options),
        mirrored: options.mirrored,
      };
      return placePanel(panel, shapes, frame, options);
    }),
  };
}

function placePanel(
  panel: Panel<Drawable>,
  shapes: readonly Shape[][],
  frame: Frame,
  { mode, format, events }: PlaceOptions,
): PlacedPanel {
  const base = frame.scale === "log" ? FRAME_HEIGHT : yOf(frame, 0);
  const lines = panel.lines.map((line, i) =>
    placeLine(line.series.id, shapes[i] ?? [], frame, base),
  );
  const labels = spreadLabels(
    lines.map(({ end }) => (end && isAtEnd(end, frame) ? end.y : null)),
    FRAME_HEIGHT,
    LABEL_ROOM,
  );
  const hasZero = shapes.flat().some((s) => s.at === 0);
  return {
    frame,
    mode,
    base,
    timeTicks: placeTimeTicks(frame, format, yearNames(shapes.flat())),
    valueTicks: placeValueTicks(frame, format, hasZero),
    lines: lines.map(({ end: _end, ...line }, i) => ({ ...line, labelY: labels[i] ?? null })),
    events: events.flatMap((event) => placeEvent(frame, event)),
  };
}

function yearNames(shapes: readonly Shape[]): YearName | undefined {
  if (shapes.length === 0 || !shapes.every((s) => s.yearly)) return undefined;
  return shapes.some((s) => s.kind === "bar") ? "middle" : "end";
}

/** A label at the edge of the picture would not be taken for that of a line that ended long before. */
function isAtEnd({ x }: Pixel, { mirrored }: Frame): boolean {
  return (mirrored ? x : FRAME_WIDTH - x) <= FRAME_WIDTH * LABEL_REACH;
}

/** Bars stand on a linear axis: their length is their number, and a change can be negative. */
function scaleFor({ lines: [first] }: Panel<Drawable>, { mode, scale }: PlaceOptions): ValueScale {
  return first && drawsBars(first.series.measure, mode) ? "linear" : scale;
}

function groupOf({ lines: [first] }: Panel<Drawable>): string {
  return first ? `${first.series.measure}|${first.series.unit}` : "";
}

function areApart(members: readonly { shapes: readonly Shape[][] }[]): boolean {
  const magnitudes = members.map((m) => findMagnitude(m.shapes.flat())).filter((m) => m > 0);
  return Math.max(...magnitudes) > MAGNITUDES_APART * Math.min(...magnitudes);
}

function placeEvent(frame: Frame, event: CrisisEvent): PlacedEvent[] {
  const from = toDayNumber(event.startDate);
  const to = event.endDate === null ? from : toDayNumber(event.endDate) + 1;
  const [first, last] = frame.days;
  if (to < first || from > last) return [];
  return [
    {
      id: event.id,
      from: roundShare(shareOfDay(frame, Math.max(from, first))),
      to: roundShare(shareOfDay(frame, Math.min(to, last))),
    },
  ];
}
