import { HEADLINE_SLOTS } from "@/lib/domain/codes";
import type { Crisis, Headline, ReportedFigure } from "@/lib/domain/model";
import { themeOf } from "@/lib/domain/theme";
import { describePeriod } from "@/lib/i18n/describe-dates";
import { coveredTime, describeScope } from "@/lib/i18n/describe-figure";
import { fullName } from "@/lib/i18n/describe-origin";
import { describeQuantity } from "@/lib/i18n/describe-quantity";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { direction } from "@/lib/i18n/locales";
import type { Preview } from "@/lib/series/picture/draw-preview";

/** A figure as it is shown where a link to it is shared. */
export function makeFigurePreview(
  { figure, series }: Pick<ReportedFigure, "figure" | "series">,
  language: Language,
  address: string,
): Preview {
  const { t, locale } = language;
  const words = describeQuantity(figure, series, language);
  return {
    ...shared(language, address),
    theme: themeOf(series.indicator),
    overline: localName(series.crisis.name, locale),
    amount: words.amount,
    counted: `${words.noun} ${describeScope(series, language)}`,
    source: `${t("preview.source")}${t("common.colon")} ${fullName(series.origin, locale)}`,
    time: describePeriod(coveredTime({ figure, series }), series.measure, language),
  };
}

/** A crisis as it is shown where a link to it is shared: by the first of its leading figures. */
export function makeCrisisPreview(
  crisis: Crisis,
  headlines: readonly Headline[],
  language: Language,
  address: string,
): Preview {
  const leading = findFirst(headlines);
  if (leading !== null) return makeFigurePreview(leading, language, address);
  return {
    ...shared(language, address),
    theme: "casualties",
    overline: "",
    amount: null,
    counted: localName(crisis.name, language.locale),
    source: "",
    time: language.t("crisis.nothingKnown"),
  };
}

/** The figure that stands first on the page of a crisis. */
export function findFirst(headlines: readonly Headline[]): ReportedFigure | null {
  const ranked = headlines
    .filter(({ latest }) => latest !== null)
    .toSorted(
      (a, b) => HEADLINE_SLOTS.indexOf(a.slot) - HEADLINE_SLOTS.indexOf(b.slot) || a.rank - b.rank,
    );
  return ranked[0]?.latest ?? null;
}

function shared({ t, locale }: Language, address: string) {
  // Without the scheme, as people write an address down.
  const shown = address.replace(/^https?:\/\//, "");
  const rtl = direction(locale) === "rtl";
  return { lang: locale, rtl, site: t("common.name"), address: shown };
}
