import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { FigureDetail, ReportedFigure } from "@/lib/domain/model";
import type { Standing, Standings } from "@/lib/domain/standing";
import { judgeFigures } from "@/lib/domain/judge-figures";
import { readCandidatesOnce } from "./read-candidates-once";

/**
 * Where figures of any series stand in it, as known on that day (null: today). All figures of the
 * same series decide, as they do in its picture.
 */
export async function judgeStandings(
  figures: readonly ReportedFigure[],
  knownOn: CalendarDate | null,
  read = readCandidatesOnce(knownOn),
): Promise<Standings> {
  const wanted = new Set(figures.map(({ figure }) => figure.id));
  const all = new Map(figures.map(({ series }) => [series.id, series]));
  const candidates = read(all.values());
  const found = new Map<string, Standing>();
  for (const series of all.values()) {
    const { standings } = judgeFigures(series, candidates.get(series.id) ?? [], knownOn);
    for (const [{ figure }, standing] of standings)
      if (wanted.has(figure.id)) found.set(figure.id, standing);
  }
  return found;
}

/** Where a figure and all that its page shows around it stand today. */
export async function judgeDetail(detail: FigureDetail): Promise<Standings> {
  const { reported, supersedes, supersededBy, partOf, parts, additionalTo, previous, next } =
    detail;
  const around = [supersedes, supersededBy, partOf, additionalTo, previous, next];
  return judgeStandings([reported, ...parts, ...around.filter((one) => one !== null)], null);
}
