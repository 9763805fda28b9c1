import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { MEASURES, POPULATIONS } from "@/lib/domain/codes";
import {
  CHART_FACES,
  DEFAULT_CARD_VIEW,
  parseCardView,
  parsePeriod,
  writeCardView,
  writePeriod,
  type CardView,
} from "./chart-view";
import { VALUE_SCALES } from "./frame";
import { CHART_MODES } from "./shapes";

const anyName = fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/);
const anyView: fc.Arbitrary<CardView> = fc.record({
  face: fc.constantFrom(...CHART_FACES),
  mode: fc.constantFrom(...CHART_MODES),
  scale: fc.constantFrom(...VALUE_SCALES),
  controls: fc.constantFrom("closed", "open"),
  measure: fc.uniqueArray(fc.constantFrom(...MEASURES)),
  population: fc.uniqueArray(fc.constantFrom(...POPULATIONS)),
  origin: fc.uniqueArray(anyName),
  place: fc.uniqueArray(anyName),
});

describe("the view in the address", () => {
  it("comes back as it was written, beside the views of other cards", () =>
    fc.assert(
      fc.property(anyView, anyView, (killed, displaced) => {
        const params = writeCardView(new URLSearchParams("sort=value"), "killed", killed);
        const both = new URLSearchParams(writeCardView(params, "displaced", displaced).toString());
        expect(parseCardView(both, "killed")).toEqual({ view: killed, ignored: [] });
        expect(parseCardView(both, "displaced")).toEqual({ view: displaced, ignored: [] });
        expect(both.get("sort")).toBe("value");
      }),
    ));

  it("is empty for what a card shows unasked", () =>
    expect(writeCardView(new URLSearchParams(), "killed", DEFAULT_CARD_VIEW).toString()).toBe(""));

  it("takes lists as forms send them", () =>
    expect(
      parseCardView(new URLSearchParams("killed.measure=new&killed.measure=stock"), "killed").view
        .measure,
    ).toEqual(["new", "stock"]));

  it("lists what it does not understand and goes on", () => {
    const { view, ignored } = parseCardView(
      new URLSearchParams("killed.face=pie&killed.measure=new,sum&other=1"),
      "killed",
    );
    expect(view).toEqual({ ...DEFAULT_CARD_VIEW, measure: ["new"] });
    expect(ignored).toEqual([
      { parameter: "killed.face", value: "pie", allowed: [...CHART_FACES] },
      { parameter: "killed.measure", value: "sum", allowed: [...MEASURES] },
    ]);
  });
});

describe("the period in the address", () => {
  it("comes back as it was written", () => {
    const period = {
      from: calendarDate("2019-04-04"),
      to: null,
      knownOn: calendarDate("2019-05-09"),
    };
    const params = writePeriod(new URLSearchParams("to=2020-01-01"), period);
    expect(parsePeriod(params)).toEqual({ period, ignored: [] });
  });
  it("ignores days that do not exist and an end before the start", () => {
    const { period, ignored } = parsePeriod(
      new URLSearchParams("from=2019-05-09&to=2019-05-08&knownOn=2019-02-30"),
    );
    expect(period).toEqual({ from: "2019-05-09", to: null, knownOn: null });
    expect(ignored.map((i) => i.parameter)).toEqual(["knownOn", "to"]);
  });
});
