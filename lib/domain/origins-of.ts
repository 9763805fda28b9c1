import type { Organisation, SeriesSummary } from "./model";

/** Whether somebody is named: one entry stands for all sources that a document does not name. */
export function isNamed({ code }: Pick<Organisation, "code">): boolean {
  return code !== "unnamed";
}

/** Whose counts these series are, each organisation once, those with most figures first. */
export function originsOf(series: readonly SeriesSummary[]): Organisation[] {
  const figures = new Map<string, { origin: Organisation; count: number }>();
  for (const { series: one, figures: more } of series) {
    const count = (figures.get(one.origin.id)?.count ?? 0) + more;
    figures.set(one.origin.id, { origin: one.origin, count });
  }
  return [...figures.values()].toSorted((a, b) => b.count - a.count).map(({ origin }) => origin);
}
