import { useLocale, useTranslations } from "next-intl";
import {
  DATE_BASES,
  DATE_PRECISIONS,
  FALL_REASONS,
  INDICATORS,
  MEASURES,
  PLACE_ROLES,
  POPULATIONS,
  QUALIFIERS,
  ROLE_REASONS,
  ROLES,
  SUPERSEDE_REASONS,
  UNITS,
} from "@/lib/domain/codes";
import { hourOptions } from "./hour-options";

interface Option {
  value: string;
  label: string;
}

export type CodeOptions = ReturnType<typeof useCodeOptions>;

/** The closed lists that a row is filled in from, in the reader's language. */
export function useCodeOptions() {
  const t = useTranslations();
  const locale = useLocale();
  const name = <Code extends string>(
    codes: readonly Code[],
    text: (code: Code) => string,
  ): Option[] => codes.map((value) => ({ value, label: text(value) }));
  return {
    indicator: name(INDICATORS, (code) => t(`codes.indicator.${code}`)),
    population: name(POPULATIONS, (code) => t(`codes.population.${code}`)),
    measure: name(MEASURES, (code) => t(`codes.measure.${code}`)),
    unit: name(UNITS, (code) => t(`codes.unit.${code}`)),
    // "Not available" is one click beside the fields, not a word before a number.
    qualifier: name(
      QUALIFIERS.filter((code) => code !== "not_available"),
      (code) => t(`codes.qualifier.${code}`),
    ),
    placeRole: name(PLACE_ROLES, (code) => t(`admin.fields.placeRole.${code}`)),
    asOfPrecision: name(DATE_PRECISIONS, (code) => t(`admin.fields.precision.${code}`)),
    asOfHour: hourOptions(locale),
    basis: name(DATE_BASES, (code) => t(`codes.dateBasis.${code}`)),
    role: name(ROLES, (code) => t(`codes.role.${code}`)),
    roleReason: name(ROLE_REASONS, (code) => t(`codes.roleReason.${code}`)),
    fallReason: name(FALL_REASONS, (code) => t(`codes.fallReason.${code}`)),
    supersedeReason: name(SUPERSEDE_REASONS, (code) => t(`codes.supersedeReason.${code}`)),
  };
}
