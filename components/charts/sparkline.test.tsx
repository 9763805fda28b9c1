import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { placePoints } from "@/lib/series/place-points";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { Sparkline } from "./sparkline";

const start = calendarDate("2023-10-07");

it.each(["cumulative", "stock", "new"] as const)(
  "draws 1,000 %s points in few bytes",
  (measure) => {
    const series = makeSeries({ measure });
    const figures = Array.from({ length: 1000 }, (_, i) =>
      makeReported(series, addDays(start, i), i * 40 + (i % 7) * 3),
    );
    const html = renderToStaticMarkup(<Sparkline line={placePoints(series, figures, null)} />);
    expect(html.length).toBeLessThan(measure === "new" ? 900 : 400);
  },
);

it("breaks where nobody reported", () => {
  const series = makeSeries({ rhythms: [{ days: 1, from: start, to: null }] });
  const figures = [0, 1, 2, 9, 10].map((day) => makeReported(series, addDays(start, day), day));
  const html = renderToStaticMarkup(<Sparkline line={placePoints(series, figures, null)} />);
  expect(html.match(/M/g)).toHaveLength(2);
});

it("draws nothing where a line would be specks", () => {
  const series = makeSeries({ rhythms: [{ days: 1, from: start, to: null }] });
  const days = [0, 9, 18, 19, 28, 37, 46];
  const figures = days.map((day) => makeReported(series, addDays(start, day), day));
  const html = renderToStaticMarkup(<Sparkline line={placePoints(series, figures, null)} />);
  expect(html).toBe("");
});

it("draws nothing of a single report", () => {
  const series = makeSeries();
  const line = placePoints(series, [makeReported(series, start, 5)], null);
  expect(renderToStaticMarkup(<Sparkline line={line} />)).toBe("");
});
