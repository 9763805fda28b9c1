import "server-only";
import { RESTART_FIELDS } from "@/lib/domain/catalogue";
import type { Problem } from "@/lib/domain/refusal";
import type { SeriesKey } from "@/lib/domain/series-key";
import { readSeriesParts } from "@/lib/store/catalogue-parts";
import type { Db } from "@/lib/store/connection";

/**
 * What speaks against `earlierId` being the running total that `key` restarted: it counts something
 * else, begins later, or itself goes back to this series.
 */
export function checkRestart(
  db: Db,
  ownId: string | null,
  key: SeriesKey,
  earlierId: string,
): Problem[] {
  const refuse = (code: string): Problem[] => [{ field: "continues", code }];
  const earlier = readSeriesParts(db, earlierId);
  if (earlier === null)
    return [{ field: "continues", code: "unknown_name", values: { text: earlierId } }];
  if (key.measure !== "cumulative") return refuse("restart_of_total");
  if (RESTART_FIELDS.some((field) => earlier.key[field] !== key[field]))
    return refuse("restart_counts_other");
  const { baseline } = earlier.key;
  if (baseline !== null && key.baseline !== null && baseline >= key.baseline)
    return refuse("restart_not_later");
  const seen = new Set<string>();
  for (let id: string | null = earlierId; id !== null && !seen.has(id);) {
    if (id === ownId) return refuse("restart_in_circle");
    seen.add(id);
    id = readSeriesParts(db, id)?.continuesId ?? null;
  }
  return [];
}
