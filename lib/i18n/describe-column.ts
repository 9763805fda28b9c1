import type { FileSubject } from "@/lib/domain/file-format";
import type { Language } from "./language";

/** The texts that may explain a column, the narrower first. */
const PLACES: Record<FileSubject, readonly string[]> = {
  figures: ["column", "furtherColumn"],
  series: ["seriesColumn", "column", "furtherColumn"],
  crises: ["crisisColumn"],
  organisations: ["organisationColumn"],
  documents: ["documentColumn"],
  events: ["eventColumn"],
  places: ["placeColumn"],
};

/** What a column of a list means; its name where nobody wrote that down. */
export function describeColumn(list: FileSubject, column: string, { t }: Language): string {
  const keys = PLACES[list].map((place) => `data.${place}.${column}` as "data.column.id");
  const key = keys.find((one) => t.has(one));
  return key === undefined ? column : t(key);
}
