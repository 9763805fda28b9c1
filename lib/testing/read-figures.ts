import { extractFigures } from "@/lib/extract/extract-figures";
import type { ReportLanguage, Suggestion } from "@/lib/extract/figure";

const QUALIFIER_SIGNS: Readonly<Record<string, string>> = {
  at_least: ">=",
  more_than: ">",
  about: "~",
  nearly: "<~",
  up_to: "<=",
  less_than: "<",
};

/** "killed >=37": indicator, qualifier and value, with what is not the default. */
function describeFigure(figure: Suggestion): string {
  const { indicator, qualifier, value, valueMax, unit, population, isBreakdown } = figure;
  const sign = QUALIFIER_SIGNS[qualifier.value] ?? "";
  const end = valueMax === null ? "" : `-${valueMax}`;
  const rest = [
    unit.value === "persons" ? "" : "hh",
    population.value === "all" ? "" : population.value,
    isBreakdown ? "part" : "",
  ];
  return [`${indicator.value} ${sign}${value.value}${end}`, ...rest].filter(Boolean).join(" ");
}

/** The figures of a text, each as {@link describeFigure} says it. */
export function readFigures(language: ReportLanguage, text: string): string[] {
  return extractFigures(text, { language }).map(describeFigure);
}

/** A text and the figures that it states. */
export type FigureRow = [language: ReportLanguage, text: string, expected: string[]];
