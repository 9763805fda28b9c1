import { describe, expect, it } from "vitest";
import type { Headline, Series } from "@/lib/domain/model";
import { makeOrganisation, makeSeries } from "@/lib/testing/reported-figures";
import { DEFAULT_CARD_VIEW } from "./chart-view";
import { chooseSeries } from "./choose-series";

const extent = (id: string, figures: number, parts: Partial<Series> = {}) => ({
  series: makeSeries({ id, ...parts }),
  figures,
  recommended: figures,
});
const place = (slug: string) => ({ ...makeSeries().place, id: slug, slug });
const leads = (series: Series): Headline => ({ slot: "killed", rank: 1, series, latest: null });

const who = extent("who", 20);
const newWho = extent("new", 90, { measure: "new" });
const children = extent("children", 30, { population: "children" });
const ocha = extent("ocha", 40, { origin: makeOrganisation("OCHA"), population: "civilians" });
const all = [newWho, children, ocha, who];
const ids = (choice: { chosen: Series[] }) => choice.chosen.map((s) => s.id);

describe("chooseSeries", () => {
  it("shows the leading measure for populations that stand for a whole, the headline first", () => {
    const choice = chooseSeries("killed", "killed", all, [leads(who.series)], DEFAULT_CARD_VIEW);
    expect(ids(choice)).toEqual(["who", "ocha"]);
    expect(choice.options.population).toEqual(["all", "civilians", "children"]);
  });

  it("follows its reader's choice", () => {
    const view = { ...DEFAULT_CARD_VIEW, measure: ["new" as const] };
    expect(ids(chooseSeries("killed", "killed", all, [leads(who.series)], view))).toEqual(["new"]);
  });

  it("ignores what the crisis does not have, and says what it has", () => {
    const view = { ...DEFAULT_CARD_VIEW, origin: ["IOM"] };
    const choice = chooseSeries("killed", "killed", all, [leads(who.series)], view);
    expect(ids(choice)).toEqual(["who", "ocha"]);
    expect(choice.ignored).toEqual([
      { parameter: "killed.origin", value: "IOM", allowed: ["WHO", "OCHA"] },
    ]);
  });

  it("shows the leading place of many, and the chosen ones when asked", () => {
    const countries = Array.from({ length: 88 }, (_, i) =>
      extent(`c${i}`, 10, { place: place(`country-${i}`), measure: "stock" }),
    );
    const lead = countries[5];
    const headlines = lead ? [leads(lead.series)] : [];
    expect(ids(chooseSeries("killed", "killed", countries, headlines, DEFAULT_CARD_VIEW))).toEqual([
      "c5",
    ]);
    const view = { ...DEFAULT_CARD_VIEW, place: countries.map((c) => c.series.place.slug) };
    const choice = chooseSeries("killed", "killed", countries, headlines, view);
    expect(choice.chosen).toHaveLength(12);
    expect(choice.leftOut).toBe(76);
  });
});
