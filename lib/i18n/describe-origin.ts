import type { Organisation, Series } from "@/lib/domain/model";
import { localName } from "./format";
import type { Language } from "./language";
import type { Locale } from "./locales";

/** The short name that people use: "WHO", "OMS", else the full name in the reader's language. */
export function shortName(organisation: Organisation, locale: Locale): string {
  return localName(organisation.shortName ?? organisation.name, locale);
}

/** The full name with its short one: "World Health Organization (WHO)". */
export function fullName(organisation: Organisation, locale: Locale): string {
  const name = localName(organisation.name, locale);
  const short = shortName(organisation, locale);
  return short === name ? name : `${name} (${short})`;
}

/** The origin's own name for one of its counts; one without words of ours is shown as it is. */
export function datasetName(dataset: string, { t }: Language): string {
  const key = `codes.dataset.${dataset}` as "codes.dataset.flash";
  return t.has(key) ? t(key) : dataset;
}

/** Who counts, and in which of their counts: "OCHA (flash updates)". */
export function originName(series: Pick<Series, "origin" | "dataset">, language: Language): string {
  const name = shortName(series.origin, language.locale);
  return series.dataset === null ? name : `${name} (${datasetName(series.dataset, language)})`;
}
