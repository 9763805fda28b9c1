import { positionOf } from "@/lib/domain/bounds";
import { addDays } from "@/lib/domain/calendar-date";
import type { ReportedFigure } from "@/lib/domain/model";
import { themeOf } from "@/lib/domain/theme";
import { describeSeries } from "@/lib/i18n/describe-figure";
import type { Language } from "@/lib/i18n/language";
import { direction } from "@/lib/i18n/locales";
import { xOf, yOf, type Frame } from "@/lib/series/frame";
import { placePanels } from "@/lib/series/place-panels";
import { placePoints } from "@/lib/series/place-points";
import { tickFormat } from "@/components/charts/tick-format";
import type { DescribedChart } from "./described-report";

/** The series with the row's number in it; null where there is nothing to compare with. */
export function describeChart(
  recorded: readonly ReportedFigure[],
  entered: ReportedFigure | null,
  language: Language,
): DescribedChart | null {
  const [first] = recorded;
  if (!first) return null;
  const { series } = first;
  const line = placePoints(series, entered ? [...recorded, entered] : recorded, null);
  const [panel] = placePanels([{ key: series.id, lines: [line] }], {
    mode: "recorded",
    scale: "linear",
    mirrored: direction(language.locale) === "rtl",
    format: tickFormat(language.locale),
    events: [],
  }).panels;
  if (!panel) return null;
  return {
    panel,
    theme: themeOf(series.indicator),
    label: language.t("admin.entry.chartLabel", { series: describeSeries(series, language) }),
    mark: entered && markOf(panel.frame, entered),
  };
}

/** A count of a period is a bar; its mark stands on the middle of it. */
function markOf(frame: Frame, { figure, series }: ReportedFigure): DescribedChart["mark"] {
  const position = positionOf(figure);
  if (position === null) return null;
  const { asOf, periodStart } = figure;
  const x =
    series.measure === "new" && periodStart !== null
      ? Math.round((xOf(frame, periodStart) + xOf(frame, addDays(asOf, 1))) / 2)
      : xOf(frame, asOf);
  return { x, y: yOf(frame, position) };
}
