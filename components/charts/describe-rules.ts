import type { Language } from "@/lib/i18n/language";
import { drawsBars } from "@/lib/series/shapes";
import type { CardModel } from "./card-model";

/** By which rules the card's lines break, its bars are wide and its axes differ, a sentence each. */
export function describeRules(model: CardModel, { t }: Language): string[] {
  const { mode, scale } = model.plan.view;
  const bars = model.lines.some((l) => drawsBars(l.series.measure, mode));
  const undeclared = model.lines.some((l) => !l.rhythmDeclared);
  const rule = bars
    ? t(mode === "change" ? "charts.legend.change" : "charts.legend.bars")
    : t(undeclared ? "charts.legend.gapMedian" : "charts.legend.gap");
  return [
    rule,
    ...(model.ownAxes ? [t("charts.ownAxes")] : []),
    ...(bars && scale === "log" ? [t("charts.logBars")] : []),
  ];
}
