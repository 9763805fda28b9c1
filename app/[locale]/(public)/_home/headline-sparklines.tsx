import type { ReactNode } from "react";
import type { CrisisOverview } from "@/lib/domain/model";
import { direction, type Locale } from "@/lib/i18n/locales";
import { placePoints } from "@/lib/series/place-points";
import { readSeriesFigures } from "@/lib/work/query-series";
import { Sparkline } from "@/components/charts/sparkline";

/** Fewer points than this are specks, and show nothing. */
const FEWEST = 5;

/** A small picture of each series that leads a crisis' headlines, by series id. */
export async function readHeadlineSparklines(
  crises: CrisisOverview[],
  locale: Locale,
): Promise<Map<string, ReactNode>> {
  const leading = crises.flatMap(({ headlines }) => headlines.map(({ series }) => series));
  const figures = await readSeriesFigures(
    leading.map(({ id }) => id),
    null,
  );
  return new Map(
    leading.flatMap((series): [string, ReactNode][] => {
      const line = placePoints(series, figures.get(series.id) ?? [], null);
      if (line.points.filter(({ onLine }) => onLine).length < FEWEST) return [];
      const mirrored = direction(locale) === "rtl";
      return [[series.id, <Sparkline key={series.id} line={line} mirrored={mirrored} />]];
    }),
  );
}
