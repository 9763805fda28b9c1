import "server-only";
import type { ApiSamples } from "@/lib/domain/api-samples";
import { listCrises } from "./query-crises";

/** What leads the first crisis that has a leading figure; null where nothing is published. */
export async function readApiSamples(): Promise<ApiSamples | null> {
  for (const { crisis, headlines } of await listCrises(null)) {
    for (const { series, latest } of headlines) {
      if (latest === null) continue;
      return {
        crisis: crisis.slug,
        indicator: series.indicator,
        organisation: series.origin.code,
        series: series.id,
        figure: latest.figure.id,
      };
    }
  }
  return null;
}
