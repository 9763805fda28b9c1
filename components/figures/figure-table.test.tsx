import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { quantity } from "@/lib/domain/bounds";
import type { FallReason } from "@/lib/domain/codes";
import { languageOf } from "@/lib/i18n/language";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { placePoints } from "@/lib/series/place-points";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { SeriesPoints } from "./series-points";

function render(measure: "stock" | "cumulative", fallReason: FallReason | null, locale: Locale) {
  const series = makeSeries({ indicator: "displaced", measure });
  const figures = [
    makeReported(series, "2020-12-31", 316_415),
    makeReported(series, "2021-02-28", 278_177, { figure: { fallReason } }),
    makeReported(series, "2021-03-01", quantity("at_least", 200_000)),
  ];
  return renderToStaticMarkup(
    <SeriesPoints
      line={placePoints(series, figures, null)}
      after={null}
      path="/series/x"
      knownOn={null}
      language={languageOf(locale)}
    />,
  );
}

describe("the table of figures", () => {
  it.each(LOCALES)("marks a fall whose reason nobody coded, as the picture does (%s)", (locale) => {
    const { marks } = MESSAGES[locale].charts;
    expect(render("stock", null, locale)).toContain(marks.fall_uncoded);
    expect(render("stock", null, locale)).not.toContain(marks.weaker_bound);
    expect(render("cumulative", null, locale)).toContain(marks.fall_uncoded);
    expect(render("cumulative", null, locale)).toContain(marks.weaker_bound);
  });

  it("gives the reason of a fall where one is coded, once", () => {
    const html = render("stock", "definition_change", "en");
    expect(html.match(/change of definition/g)).toHaveLength(1);
    expect(html).toContain("Lower than before: change of definition");
  });
});
