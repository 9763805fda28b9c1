import { describe, expect, it } from "vitest";
import type { PlacedPanel } from "@/lib/series/placed";
import { drawPicture } from "./draw-picture";
import type { ChartPicture } from "./picture";

const PLACED: PlacedPanel = {
  frame: { days: [0, 10], values: [0, 400], scale: "linear", mirrored: false },
  mode: "recorded",
  base: 200,
  timeTicks: [{ at: 0.5, label: "May", year: "2019" }],
  valueTicks: [
    { at: 0, label: "0" },
    { at: 1, label: "400" },
  ],
  lines: [
    { series: "a", path: "M0 200l640-200", bars: false, marks: { lower: "M640 0v-9" }, labelY: 0 },
  ],
  events: [{ id: "e", from: 0.5, to: 0.5 }],
};

const PICTURE: ChartPicture = {
  lang: "en",
  rtl: false,
  theme: "casualties",
  overline: "Libya & Tripoli",
  title: "Killed",
  notes: ["From 4 April 2019"],
  panels: [
    {
      title: "Everyone",
      keys: [{ name: "WHO", amount: "more than 400", covered: "as of 8 May 2019" }],
      placed: PLACED,
    },
  ],
  empty: "No figure in these dates.",
  eventNumbers: { e: "1" },
  events: [{ number: "1", text: "A ceasefire" }],
  legend: [{ mark: "lower", text: "At least" }],
  remarks: ["The line breaks."],
  source: "Source: World Health Organization (WHO)",
  asOf: "Latest figure as of 8 May 2019",
  site: "As Reported",
  link: "https://figures.example.org/crises/libya-2019?a=1&b=2#killed",
  description: "WHO: one report.",
};

const draw = (changes: Partial<ChartPicture> = {}, width = 720): string =>
  drawPicture({ ...PICTURE, ...changes }, { width, theme: "light" });

/** The texts of a picture with where they stand. */
function readTexts(svg: string): { text: string; x: number; attributes: string }[] {
  return [...svg.matchAll(/<text x="([\d.]+)"([^>]*)>(.*?)<\/text>/g)].map(
    ([, x = "", attributes = "", text = ""]) => ({
      text: text.replace(/<[^>]+>/g, "|"),
      x: Number(x),
      attributes,
    }),
  );
}

describe("drawPicture", () => {
  it("burns in all that the page says around it", () => {
    const texts = readTexts(draw()).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Libya &amp; Tripoli",
        "Killed",
        "From 4 April 2019",
        "Everyone",
        "|WHO||more than 400||as of 8 May 2019|",
        "At least",
        "A ceasefire",
        "The line breaks.",
        "Source: World Health Organization (WHO)",
        "Latest figure as of 8 May 2019",
        "As Reported",
        "https://figures.example.org/crises/libya-2019?a=1&amp;b=2#killed",
      ]),
    );
  });

  it("names itself for those who do not see it", () => {
    expect(draw()).toContain('<title id="title">Killed · Libya &amp; Tripoli</title>');
    expect(draw()).toContain('<desc id="description">WHO: one report.</desc>');
  });

  it("begins every text at the right where it is read from there, and turns the address", () => {
    const svg = draw({ rtl: true });
    expect(svg).toContain('direction="rtl"');
    const texts = readTexts(svg);
    const at = (text: string) => texts.find((t) => t.text.startsWith(text));
    expect(at("Killed")?.x).toBe(720 - 24);
    expect(at("https")?.x).toBe(720 - 24);
    expect(at("https")?.attributes).toContain('direction="ltr" text-anchor="end"');
    expect(at("400")?.x).toBeGreaterThan(600);
  });

  it("says that there is nothing to see, and still who counts", () => {
    const texts = readTexts(draw({ panels: [], legend: [], remarks: [], events: [] }));
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["No figure in these dates.", PICTURE.source]),
    );
  });

  it("sets panels side by side where they have room", () => {
    const two = { panels: [...PICTURE.panels, ...PICTURE.panels] };
    const xs = (width: number) =>
      new Set(readTexts(draw(two, width)).flatMap((t) => (t.text === "Everyone" ? [t.x] : [])));
    expect(xs(720).size).toBe(1);
    expect(xs(1000).size).toBe(2);
  });

  it("grows in height on a narrow width, and cuts nothing", () => {
    const heightOf = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);
    expect(heightOf(draw({}, 320))).toBeGreaterThan(heightOf(draw({}, 720)));
    expect(draw({}, 320)).not.toContain("…");
  });
});
