import type { ReactNode } from "react";
import { direction, type Locale } from "@/lib/i18n/locales";
import type { ChartPoint, SeriesLine } from "@/lib/series/chart-point";
import { Sparkline } from "@/components/charts/sparkline";

/** Fewer points than this are specks, and show nothing. */
const FEWEST = 5;

/** A small picture of each line, by series id. */
export function drawSparklines(
  trends: readonly SeriesLine<ChartPoint>[],
  locale: Locale,
): Map<string, ReactNode> {
  const mirrored = direction(locale) === "rtl";
  return new Map(
    trends.flatMap((line): [string, ReactNode][] => {
      const { id } = line.series;
      if (line.points.filter(({ onLine }) => onLine).length < FEWEST) return [];
      return [[id, <Sparkline key={id} line={line} mirrored={mirrored} />]];
    }),
  );
}
