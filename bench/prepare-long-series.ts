import { databaseFile } from "@/lib/config/database-url";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { writeBatch } from "@/lib/store/bulk-write";
import { applyMigrations } from "@/lib/store/migrations";
import { makeCrisis } from "./make-crisis";
import { STAMP } from "./prepare-world";

const FIRST_DAY = calendarDate("1880-01-01");

/** The id of the series. */
export const LONG_SERIES = "s000000000000000";

/** Fills the empty database of the process with one series of so many days, which goes up and down. */
export async function prepareLongSeries(days: number): Promise<void> {
  await applyMigrations(databaseFile());
  const { figures, documents, series, ...rest } = makeCrisis(0);
  const [figure] = figures;
  const [first] = series;
  if (figure === undefined || first === undefined) throw new Error("no figure to repeat");
  const rhythms = [{ days: 1, from: FIRST_DAY, to: null }];
  writeBatch(
    {
      ...rest,
      documents: documents.slice(0, 1),
      series: [{ ...first, measure: "stock", baseline: null, rhythms }],
      headlines: [],
      figures: Array.from({ length: days }, (_, day) => {
        const value = 50_000 + ((day * 7_919) % 9_000) + Math.round(20_000 * Math.sin(day / 900));
        return {
          ...figure,
          id: `f${String(day).padStart(15, "0")}`,
          qualifier: "exact" as const,
          value,
          low: value,
          high: value,
          asOf: addDays(FIRST_DAY, day),
          periodStart: null,
          periodStartBasis: null,
          viaIds: [],
        };
      }),
    },
    [],
    STAMP,
  );
}
