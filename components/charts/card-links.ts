import { apiListPath, withQuery } from "@/lib/config/paths";
import type { FileFormat } from "@/lib/domain/file-format";
import type { Series } from "@/lib/domain/model";
import { writeCardView, type CardView, type PeriodView } from "@/lib/series/chart-view";
import type { CardPlace } from "./card-model";

/** The page's address with a card looked at in another way, at the card. */
export function viewLink({ path, params }: CardPlace, card: string, view: CardView): string {
  return `${withQuery(path, writeCardView(params, card, view))}#${card}`;
}

/** The figures of exactly these series and dates, as a download. */
export function downloadLink(
  series: readonly Series[],
  { from, to, knownOn }: PeriodView,
  format: FileFormat,
  extra: Record<string, string> = {},
): string {
  const query = new URLSearchParams({ series: series.map((s) => s.id).join(",") });
  for (const [name, date] of Object.entries({ from, to, knownOn }))
    if (date !== null) query.set(name, date);
  for (const [name, value] of Object.entries(extra)) query.set(name, value);
  // Commas are safe in a query and keep long lists readable.
  return withQuery(apiListPath("figures", format), query).replaceAll("%2C", ",");
}
