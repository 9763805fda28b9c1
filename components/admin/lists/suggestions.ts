import type { Organisation, Place, Series } from "@/lib/domain/model";
import { describeMeasure, describeSeries } from "@/lib/i18n/describe-figure";
import { fullName, originName } from "@/lib/i18n/describe-origin";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { Option } from "@/components/ui/field";
import type { ListSpec } from "./form-spec";

export const PLACES_LIST = "suggested-places";
export const ORGANISATIONS_LIST = "suggested-organisations";

/** Suggestions of places, by slug. */
export function suggestPlaces(places: readonly Place[], { locale }: Language): ListSpec {
  const options = places.map(({ slug, name }) => ({ value: slug, label: localName(name, locale) }));
  return { id: PLACES_LIST, options };
}

/** Suggestions of organisations, by code. */
export function suggestOrganisations(
  organisations: readonly Organisation[],
  { locale }: Language,
): ListSpec {
  const options = organisations.map((organisation) => ({
    value: organisation.code,
    label: fullName(organisation, locale),
  }));
  return { id: ORGANISATIONS_LIST, options };
}

/** A whole series in one line: what, who, how. */
export function seriesLine(series: Series, language: Language): string {
  const parts = [
    describeSeries(series, language),
    originName(series, language),
    describeMeasure(series, language),
  ];
  return parts.join(" · ");
}

/** Series to choose from, by id. */
export function seriesOptions(series: readonly Series[], language: Language): Option[] {
  return series.map((one) => ({ value: one.id, label: seriesLine(one, language) }));
}
