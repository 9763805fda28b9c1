import type { Series } from "@/lib/domain/model";
import { describeDate } from "@/lib/i18n/describe-dates";
import { describeDefinition } from "@/lib/i18n/describe-figure";
import { originName } from "@/lib/i18n/describe-origin";
import { localName } from "@/lib/i18n/format";
import { isolate } from "@/lib/i18n/isolate";
import type { Language } from "@/lib/i18n/language";

/** Names a line within its panel: who counts, and since when where lines differ in that alone. */
export function nameLine(series: Series, panel: readonly Series[], language: Language): string {
  const name = isolate(originName(series, language), language.locale);
  const alike = panel.filter(
    (s) => s.origin.id === series.origin.id && s.dataset === series.dataset,
  );
  return alike.length > 1 && series.baseline !== null
    ? `${name}, ${describeDate("since", series.baseline, language)}`
    : name;
}

/** Says what all lines of a panel count: "Civilians · Running total · Libya". */
export function describePanel(series: Series, language: Language): string {
  const { t, locale } = language;
  return [
    t(`codes.population.${series.population}`),
    ...(series.unit === "persons" ? [] : [t(`codes.unit.${series.unit}`)]),
    t(`codes.measure.${series.measure}`),
    localName(series.place.name, locale),
    ...(series.definition === null ? [] : [describeDefinition(series.definition, language)]),
  ].join(" · ");
}
