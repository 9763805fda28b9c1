import { group } from "d3-array";
import type { Series } from "@/lib/domain/model";

/** Lines that the eye can still tell apart in one picture. */
export const LINES_PER_PANEL = 4;

/** Series that may share one picture as lines of their own. */
export interface Panel<L extends { series: Series }> {
  /** What its lines have in common, as an opaque key. */
  key: string;
  lines: L[];
}

/**
 * Groups series that count the same (indicator, population, measure, unit, place and definition) but
 * differ in who counts, how or since when; at most {@link LINES_PER_PANEL} to a panel. Panels keep the
 * order of their first line. No line ever joins two series.
 */
export function groupPanels<L extends { series: Series }>(lines: readonly L[]): Panel<L>[] {
  const groups = group(lines, ({ series }) => panelKey(series));
  return [...groups].flatMap(([key, members]) =>
    Array.from({ length: Math.ceil(members.length / LINES_PER_PANEL) }, (_, part) => ({
      key: part === 0 ? key : `${key}|${part}`,
      lines: members.slice(part * LINES_PER_PANEL, (part + 1) * LINES_PER_PANEL),
    })),
  );
}

/** Equal for series that may share a picture. */
export function panelKey(s: Series): string {
  return [
    s.indicator,
    s.population,
    s.measure,
    s.unit,
    s.place.id,
    s.placeRole,
    s.definition ?? "",
  ].join("|");
}
