import type { ReactNode } from "react";
import type { CrisisOverview } from "@/lib/domain/model";
import { direction, type Locale } from "@/lib/i18n/locales";
import { readTrends } from "@/lib/work/read-trends";
import { Sparkline } from "@/components/charts/sparkline";

/** Fewer points than this are specks, and show nothing. */
const FEWEST = 5;

/** A small picture of each series that leads a crisis' headlines, by series id. */
export async function readHeadlineSparklines(
  crises: CrisisOverview[],
  locale: Locale,
): Promise<Map<string, ReactNode>> {
  const leading = crises.flatMap(({ headlines }) => headlines.map(({ series }) => series));
  const mirrored = direction(locale) === "rtl";
  return new Map(
    (await readTrends(leading, null)).flatMap((line): [string, ReactNode][] => {
      const { id } = line.series;
      if (line.points.filter(({ onLine }) => onLine).length < FEWEST) return [];
      return [[id, <Sparkline key={id} line={line} mirrored={mirrored} />]];
    }),
  );
}
