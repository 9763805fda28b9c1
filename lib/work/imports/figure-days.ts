import "server-only";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Db } from "@/lib/store/connection";
import { readEnteredFigures } from "@/lib/store/read-entry-context";

/** Figures by series and day: what is on record, and what the import adds in the file's order. */
export interface FigureDays {
  /** Reads what is on record of series that were not asked for before. */
  load: (seriesIds: Iterable<string>) => void;
  on: (seriesId: string, asOf: string) => readonly ReportedFigure[];
  of: (seriesId: string) => ReportedFigure[];
  add: (reported: ReportedFigure) => void;
  remove: (reported: ReportedFigure) => void;
  isRecorded: (reported: ReportedFigure) => boolean;
}

/** Most days have one figure, and a list for each would take a third of the memory of it. */
type Day = ReportedFigure | readonly ReportedFigure[];

export function openFigureDays(db: Db): FigureDays {
  const bySeries = new Map<string, Map<string, Day>>();
  const recorded = new WeakSet<ReportedFigure>();
  const daysOf = (seriesId: string): Map<string, Day> => {
    const days = bySeries.get(seriesId) ?? new Map<string, Day>();
    bySeries.set(seriesId, days);
    return days;
  };
  const add = (reported: ReportedFigure): void => {
    const days = daysOf(reported.figure.seriesId);
    const day = days.get(reported.figure.asOf);
    days.set(reported.figure.asOf, day === undefined ? reported : [...listOf(day), reported]);
  };
  return {
    load: (seriesIds) => {
      const missing = [...new Set(seriesIds)].filter((id) => !bySeries.has(id));
      for (const id of missing) daysOf(id);
      if (missing.length === 0) return;
      const wanted = { seriesIds: missing, asOf: null, except: null };
      for (const reported of readEnteredFigures(db, wanted)) {
        recorded.add(reported);
        add(reported);
      }
    },
    on: (seriesId, asOf) => listOf(bySeries.get(seriesId)?.get(asOf)),
    of: (seriesId) => [...(bySeries.get(seriesId)?.values() ?? [])].flat(),
    add,
    remove: (reported) => {
      const { seriesId, asOf } = reported.figure;
      const days = bySeries.get(seriesId);
      const day = listOf(days?.get(asOf));
      if (day.includes(reported))
        days?.set(
          asOf,
          day.filter((one) => one !== reported),
        );
    },
    isRecorded: (reported) => recorded.has(reported),
  };
}

function listOf(day: Day | undefined): readonly ReportedFigure[] {
  if (day === undefined) return [];
  return "figure" in day ? [day] : day;
}
