import { describeDate } from "@/lib/i18n/describe-dates";
import { describeQuantity } from "@/lib/i18n/describe-quantity";
import { fullName } from "@/lib/i18n/describe-origin";
import { formatDate, formatNumber, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { direction } from "@/lib/i18n/locales";
import type { CrisisEvent, LocalizedName } from "@/lib/domain/model";
import { themeOf } from "@/lib/domain/theme";
import { listMarks } from "@/lib/series/mark-samples";
import type { ChartPicture, PictureKey, PicturePanel } from "@/lib/series/picture/picture";
import { latestPoint, type CardLine, type CardModel, type CardPanel } from "./card-model";
import { describeCovered, describePicture } from "./describe-picture";
import { describeRules } from "./describe-rules";
import { describePanel, nameLine } from "./describe-series";

/** A card as a picture that travels alone: all that stands around it on its page, in words. */
export function describeChart(
  model: CardModel,
  language: Language,
  { crisis, title, link }: { crisis: LocalizedName; title: string; link: string },
): ChartPicture {
  const { t, locale } = language;
  const numbers = model.events.map((_, i) => formatNumber(i + 1, locale));
  const placed = model.panels.flatMap((p) => p.placed.lines);
  return {
    lang: locale,
    rtl: direction(locale) === "rtl",
    theme: themeOf(model.plan.indicator),
    overline: localName(crisis, locale),
    title,
    notes: describeView(model, language),
    panels: model.panels.map((panel) => describePanelOf(panel, language)),
    empty: t("charts.empty"),
    eventNumbers: Object.fromEntries(model.events.map((e, i) => [e.id, numbers[i] ?? ""])),
    events: model.events.map((event, i) => ({
      number: numbers[i] ?? "",
      text: describeEvent(event, language),
    })),
    legend: listMarks(placed).map((mark) => ({ mark, text: t(`charts.legend.${mark}`) })),
    remarks:
      model.panels.length === 0
        ? []
        : [...describeRules(model, language), ...describeLeftOut(model, language)],
    ...describeSources(model, language),
    site: t("common.name"),
    link,
    description: describeModel(model, language) || t("charts.empty"),
  };
}

/** Every line of every panel in a sentence, for those who do not see the picture. */
function describeModel(model: CardModel, language: Language): string {
  return model.panels
    .flatMap(({ panel, placed }) => {
      const series = panel.lines.map((l) => l.series);
      const what = describePanel(series, language);
      const lines = panel.lines.map((line) =>
        describePicture(line, nameLine(line.series, series, language), placed.mode, language),
      );
      return [`${what}.`, ...lines];
    })
    .join(" ");
}

/** That more series match than the picture has room for. */
function describeLeftOut({ plan: { choice } }: CardModel, { t, locale }: Language): string[] {
  const { leftOut: count } = choice;
  return count === 0
    ? []
    : [t("charts.alone.leftOut", { count, number: formatNumber(count, locale) })];
}

/** How the view differs from the card's first one. */
function describeView({ plan, period }: CardModel, language: Language): string[] {
  const { t, locale } = language;
  const { mode, scale } = plan.view;
  const { from, to, knownOn } = period;
  const date = (day: NonNullable<typeof from>) => formatDate(day, locale);
  const forms = [
    ...(mode === "recorded" ? [] : [t(`charts.modes.${mode}`)]),
    ...(scale === "linear" || mode === "change" ? [] : [t("charts.alone.logarithmic")]),
    ...(from !== null && to !== null
      ? [t("charts.alone.between", { from: date(from), to: date(to) })]
      : []),
    ...(from !== null && to === null ? [t("charts.alone.from", { date: date(from) })] : []),
    ...(from === null && to !== null ? [t("charts.alone.to", { date: date(to) })] : []),
    ...(knownOn === null ? [] : [describeDate("knownOn", knownOn, language)]),
  ];
  return forms.length === 0 ? [] : [forms.join(" · ")];
}

function describePanelOf({ panel, placed }: CardPanel, language: Language): PicturePanel {
  const series = panel.lines.map((l) => l.series);
  return {
    title: describePanel(series, language),
    keys: panel.lines.map((line) => describeKey(line, series, language)),
    placed,
  };
}

function describeKey(
  line: CardLine,
  panel: readonly CardLine["series"][],
  language: Language,
): PictureKey {
  const name = nameLine(line.series, panel, language);
  const latest = latestPoint(line);
  if (!latest) return { name, amount: null, covered: null };
  return {
    name,
    amount: describeQuantity(latest, line.series, language).amount,
    covered: describeCovered(latest, line, language),
  };
}

function describeEvent(event: CrisisEvent, { locale }: Language): string {
  const { title, startDate, endDate } = event;
  const dates = [startDate, ...(endDate === null || endDate === startDate ? [] : [endDate])];
  return `${localName(title, locale)} (${dates.map((d) => formatDate(d, locale)).join(" – ")})`;
}

/** The organisations that count, each once, and the last day that a figure covers. */
function describeSources({ lines, plan }: CardModel, language: Language) {
  const { t, locale } = language;
  const drawn = lines.length > 0 ? lines.map((l) => l.series) : plan.choice.chosen;
  const names = [...new Set(drawn.map((s) => fullName(s.origin, locale)))];
  const last = lines
    .flatMap((l) => l.points)
    .reduce<CardLine["points"][number] | null>(
      (latest, p) => (latest === null || p.asOf > latest.asOf ? p : latest),
      null,
    );
  return {
    source:
      names.length === 0
        ? ""
        : t("charts.alone.source", { count: names.length, names: names.join(" · ") }),
    asOf:
      last === null
        ? ""
        : t("charts.alone.upTo", {
            date: formatDate(last.asOf, locale, last.asOfPrecision),
            precision: last.asOfPrecision,
          }),
  };
}
