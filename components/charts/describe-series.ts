import type { Series } from "@/lib/domain/model";
import { describeDate } from "@/lib/i18n/describe-dates";
import { describeDefinition } from "@/lib/i18n/describe-figure";
import { originName } from "@/lib/i18n/describe-origin";
import { localName } from "@/lib/i18n/format";
import { isolate } from "@/lib/i18n/isolate";
import type { Language } from "@/lib/i18n/language";

/** Names a line within its panel: who counts, and since when where the lines differ in that. */
export function nameLine(series: Series, panel: readonly Series[], language: Language): string {
  const name = isolate(originName(series, language), language.locale);
  return series.baseline === null || sharedBaseline(panel) !== null
    ? name
    : `${name}${language.t("common.comma")}${describeDate("since", series.baseline, language)}`;
}

/** Says what all lines of a panel count: "Civilians · Running total · Libya · since 4 April 2019". */
export function describePanel(panel: readonly Series[], language: Language): string {
  const { t, locale } = language;
  const [series] = panel;
  if (!series) return "";
  const baseline = sharedBaseline(panel);
  return [
    t(`codes.population.${series.population}`),
    ...(series.unit === "persons" ? [] : [t(`codes.unit.${series.unit}`)]),
    t(`codes.measure.${series.measure}`),
    localName(series.place.name, locale),
    ...(series.definition === null ? [] : [describeDefinition(series.definition, language)]),
    ...(baseline === null ? [] : [describeDate("since", baseline, language)]),
  ].join(" · ");
}

/** The first day that all lines of a panel count from; null where they differ or have none. */
function sharedBaseline(panel: readonly Series[]): Series["baseline"] {
  const [first, ...others] = panel;
  return first && others.every((s) => s.baseline === first.baseline) ? first.baseline : null;
}
