import { describe, expect, it } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { quantity } from "@/lib/domain/bounds";
import { toColumns } from "@/lib/series/columns";
import { groupPanels } from "@/lib/series/panels";
import { placePanels } from "@/lib/series/place-panels";
import { placePoints } from "@/lib/series/place-points";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { loadChartTexts } from "./chart-texts";
import { describeStop, speakStop } from "./describe-stop";
import { readPath } from "./live-data";
import { findNearest, findStops, stopAt, type Stop, type Stops } from "./live-points";
import { tickFormat } from "./tick-format";
import type { LiveLine } from "./waking-chart";

const series = makeSeries({
  rhythms: [{ days: 1, from: calendarDate("2019-01-01"), to: null }],
});
const line = placePoints(
  series,
  [
    makeReported(series, "2019-05-08", quantity("more_than", 400)),
    makeReported(series, "2019-05-09", 443),
    makeReported(series, "2019-05-19", 510),
  ],
  null,
);
const falling = placePoints(
  series,
  [433, 443, 440].map((value, i) => makeReported(series, `2019-05-0${i + 1}`, value)),
  null,
);
const card = placePanels(groupPanels([line]), {
  mode: "recorded",
  scale: "linear",
  mirrored: false,
  format: tickFormat("en"),
  events: [],
});
const [panel] = card.panels;
const texts = await loadChartTexts("en");
const whole = { from: null, to: null };
const live = {
  id: series.id,
  name: "WHO",
  measure: series.measure,
  points: 3,
  columns: toColumns(line.points),
};

function stopsOf(lines: LiveLine[], period: { from: string | null; to: string | null } = whole) {
  if (!panel) throw new Error("no panel");
  return findStops(lines, panel.frame, "recorded", period);
}

function all(stops: Stops): Stop[] {
  return stops.place.flatMap((_, i) => stopAt(stops, i) ?? []);
}

describe("the moving chart", () => {
  it("stops at every report on the line, nearest first, within the dates of the page", () => {
    const stops = stopsOf([live]);
    expect(all(stops).map((s) => s.point.value)).toEqual([400, 443, 510]);
    const corners = readPath(panel?.lines[0]?.path ?? "");
    for (const { x, y } of all(stops)) expect(corners).toContainEqual({ x, y });
    expect(findNearest(stops, { x: 630, y: 100 })).toBe(2);
    expect(stopAt(stops, 3)).toBeNull();
    expect(stopAt(stops, null)).toBeNull();
    const clipped = { from: "2019-05-09", to: "2019-05-09" };
    expect(stopsOf([live], clipped).place).toEqual([1]);
  });

  it("goes from day to day, and on one day from line to line", () => {
    const other = { ...live, name: "OCHA", columns: toColumns(falling.points) };
    const stops = all(stopsOf([live, other, live]));
    expect(stops.map((s) => [s.point.asOf.slice(8), s.index])).toEqual([
      ["01", 1],
      ["02", 1],
      ["03", 1],
      ["08", 0],
      ["08", 2],
      ["09", 0],
      ["09", 2],
      ["19", 0],
      ["19", 2],
    ]);
    expect(stops[1]).toMatchObject({ line: { name: "OCHA" }, point: { value: 443 } });
  });

  it("names value, bound, source, document and dates", () => {
    const [first, second] = all(stopsOf([live]));
    if (!first || !second) throw new Error("no stops");
    expect(describeStop(first, "recorded", texts)).toMatchObject({
      amount: "more than 400",
      change: null,
      source: "WHO",
      covered: "As of 8 May 2019",
      title: "Situation report",
      published: "published 8 May 2019",
    });
    expect(describeStop(second, "change", texts)).toMatchObject({
      amount: "at most +43",
      change: "443",
    });
    const [, , fallen] = all(stopsOf([{ ...live, columns: toColumns(falling.points) }]));
    if (!fallen) throw new Error("no fall");
    expect(describeStop(fallen, "recorded", texts).notes).toContain(
      "Lower than the figure before; no reason coded",
    );
    expect(speakStop(first, 1, 3, "recorded", texts)).toMatch(/^more than 400\. WHO\. .*1 of 3$/);
  });

  it.each([
    ["2024-12-31", "year", null, "In 2024"],
    ["2024-12-31", "day", "2024-01-01", "In 2024"],
    ["2024-03-31", "month", null, "In March 2024"],
    ["2024-03-31", "day", "2024-03-25", "25 March 2024 to 31 March 2024"],
    ["2024-03-31", "day", "2024-03-31", "31 March 2024"],
    ["2024-03-31", "day", null, "In a period up to 31 March 2024"],
  ] as const)(
    "names the period of what is new (%s, %s, from %s)",
    (asOf, asOfPrecision, start, said) => {
      const fresh = makeSeries({ measure: "new", baseline: null });
      const periodStart = start === null ? null : calendarDate(start);
      const { points } = placePoints(
        fresh,
        [makeReported(fresh, asOf, 5, { figure: { asOfPrecision, periodStart } })],
        null,
      );
      const bar = { ...live, measure: fresh.measure, columns: toColumns(points) };
      const [stop] = all(stopsOf([bar]));
      if (!stop) throw new Error("no stop");
      expect(describeStop(stop, "recorded", texts).covered).toBe(said);
    },
  );
});
