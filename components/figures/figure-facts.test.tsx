import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { languageOf } from "@/lib/i18n/language";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { FigureFacts } from "./figure-facts";

it.each([
  ["en", "Hour of the day", "07:00"],
  ["fr", "Heure", "07:00"],
  ["ar", "الساعة", "٠٧:٠٠"],
] as const)(
  "tells the hour at which a count stood, where one is printed (%s)",
  (locale, term, hour) => {
    const render = (asOfHour: number | null) =>
      renderToStaticMarkup(
        <FigureFacts
          reported={makeReported(makeSeries(), "2019-05-08", 443, { figure: { asOfHour } })}
          language={languageOf(locale)}
        />,
      );
    expect(render(7)).toContain(`<dt>${term}</dt><dd>${hour}</dd>`);
    expect(render(null)).not.toContain(term);
  },
);
