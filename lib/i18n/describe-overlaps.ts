import type { Series } from "@/lib/domain/model";
import { findOverlaps, type CountedGroup } from "@/lib/domain/relations";
import { describeCounted } from "./describe-quantity";
import type { Language } from "./language";

/**
 * Which other counts hold the same people as a series, and which hold none of them, with the rule
 * that counts which overlap are never added; null where the codes tell nothing. Incidents hold nobody.
 */
export function describeOverlaps(
  series: Pick<Series, "indicator" | "population" | "unit">,
  language: Language,
): string | null {
  if (series.unit === "incidents") return null;
  const { t } = language;
  const { wholes, parts, apart } = findOverlaps(series);
  const counts = (groups: readonly CountedGroup[]): string =>
    groups
      .map((group) => describeCounted({ ...group, unit: series.unit }, language))
      .join(t("common.comma"));
  const held = parts.filter(({ population }) => population === series.population);
  const overlapping = [
    wholes.length > 0 && t("series.overlap.within", { counts: counts(wholes) }),
    held.length > 0 && t("series.overlap.contains", { counts: counts(held) }),
    held.length < parts.length && t("series.overlap.groups"),
  ].filter((text) => text !== false);
  const sentences = [
    ...overlapping,
    ...(overlapping.length > 0 ? [t("series.overlap.rule")] : []),
    ...(apart.length > 0 ? [t("series.overlap.apart", { counts: counts(apart) })] : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : null;
}
