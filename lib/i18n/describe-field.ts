import type { FigureField } from "@/lib/domain/figure-fields";
import type { ReportedFigure } from "@/lib/domain/model";
import type { DateBasis } from "@/lib/domain/codes";
import { describeDefinition, describeMeasure } from "./describe-figure";
import { datasetName, fullName, shortName } from "./describe-origin";
import { describePlace } from "./describe-place";
import { describeCounted, describeQuantity } from "./describe-quantity";
import { formatDate, formatHour, formatNumber } from "./format";
import type { Language } from "./language";

/** What a state says of one field, and in which language: "" where that is the source's own. */
export interface FieldWords {
  text: string;
  /** Null where it is in the language of the page. */
  language: string | null;
}

type Say = (reported: ReportedFigure, language: Language) => string | null;

const OWN: Partial<Record<FigureField, (reported: ReportedFigure) => FieldWords | null>> = {
  document: ({ document }) => ({ text: document.title, language: document.language ?? "" }),
  excerpt: ({ figure, document }) => foreign(figure.excerpt, document.language),
  page: ({ figure }) => foreign(figure.page, null),
  note: ({ figure }) => foreign(figure.note, null),
  computedBy: ({ figure }) => foreign(figure.computedBy, null),
  partOf: ({ figure }) => foreign(figure.partOfId, null),
  additionalTo: ({ figure }) => foreign(figure.additionalToId, null),
  event: ({ figure }) => foreign(figure.eventId, null),
};

const SAY: Partial<Record<FigureField, Say>> = {
  number: ({ figure, series }, language) => describeQuantity(figure, series, language).amount,
  counted: ({ series }, language) => describeCounted(series, language),
  measure: ({ series }, language) => describeMeasure(series, language),
  place: ({ series }, language) => describePlace(series.place, series.placeRole, language),
  origin: ({ series }, { locale }) => fullName(series.origin, locale),
  dataset: ({ series }, language) => series.dataset && datasetName(series.dataset, language),
  definition: ({ series }, language) =>
    series.definition && describeDefinition(series.definition, language),
  via: ({ figure }, { t, locale }) =>
    figure.via.map((one) => shortName(one, locale)).join(` ${t("figure.thenVia")} `),
  start: ({ figure }, language) =>
    figure.periodStart &&
    withBasis(formatDate(figure.periodStart, language.locale), figure.periodStartBasis, language),
  asOf: ({ figure }, language) => describeAsOf(figure, language),
  households: ({ figure }, { locale }) => number(figure.households, locale),
  registeredLate: ({ figure }, { locale }) => number(figure.registeredLate, locale),
  provisional: ({ figure }, { t }) => (figure.provisional ? t("admin.record.yes") : null),
  role: ({ figure }, { t }) =>
    join(
      t(`codes.role.${figure.role}`),
      figure.roleReason && t(`codes.roleReason.${figure.roleReason}`),
    ),
  fallReason: ({ figure }, { t }) =>
    figure.fallReason && t(`codes.fallReason.${figure.fallReason}`),
  supersedes: ({ figure }, { t }) =>
    figure.supersedesId &&
    join(
      figure.supersedesId,
      figure.supersedeReason && t(`codes.supersedeReason.${figure.supersedeReason}`),
    ),
  knownFrom: ({ figure }, { t, locale }) =>
    figure.knownFrom &&
    join(
      formatDate(figure.knownFrom, locale),
      figure.knownBasis && t(`codes.knownBasis.${figure.knownBasis}`),
    ),
  withdrawn: ({ figure }, { t, locale }) =>
    figure.withdrawnBy &&
    t("admin.record.withdrawnBy", {
      by: figure.withdrawnBy,
      on: figure.withdrawnOn === null ? "" : formatDate(figure.withdrawnOn, locale),
      reason: figure.withdrawnReason ?? "",
    }),
};

/** What a state of a figure says of one field; null where it says nothing. */
export function describeField(
  reported: ReportedFigure,
  field: FigureField,
  language: Language,
): FieldWords | null {
  const own = OWN[field];
  if (own) return own(reported);
  const text = SAY[field]?.(reported, language) ?? null;
  return text ? { text, language: null } : null;
}

function foreign(text: string | null, language: string | null): FieldWords | null {
  return text === null ? null : { text, language: language ?? "" };
}

function number(value: number | null, locale: Language["locale"]): string | null {
  return value === null ? null : formatNumber(value, locale);
}

function join(text: string, detail: string | null): string {
  return detail === null ? text : `${text} (${detail})`;
}

function withBasis(date: string, basis: DateBasis | null, { t }: Language): string {
  return basis === null || basis === "stated" ? date : join(date, t(`codes.dateBasis.${basis}`));
}

function describeAsOf(figure: ReportedFigure["figure"], language: Language): string {
  const { t, locale } = language;
  const { asOf, asOfPrecision, asOfEarliest, asOfHour, asOfBasis } = figure;
  const last = formatDate(asOf, locale, asOfPrecision);
  const between =
    asOfEarliest === null
      ? last
      : t("figure.dateBetween", { from: formatDate(asOfEarliest, locale), to: last });
  const hour = asOfHour === null ? null : formatHour(asOfHour, locale);
  return withBasis(
    hour === null ? between : `${between}${t("common.comma")}${hour}`,
    asOfBasis,
    language,
  );
}
