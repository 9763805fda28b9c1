import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { PICTURE_FONTS } from "@/lib/series/picture/draw-picture";
import { element, escapeText } from "@/lib/series/picture/svg-element";
import { estimateWidth } from "@/lib/series/picture/text-width";
import { drawPng } from "./png";

const SIZE = 40;
const NO_JOINER = "\u200c";
/** No font has it: what is drawn for it is the box of a missing letter. */
const MISSING = "\ue0ff";

/** The ink of a text, cut out of its picture. */
async function drawText(text: string): Promise<{ width: number; ink: Buffer }> {
  const shared = { xmlns: "http://www.w3.org/2000/svg", width: 2400, height: 100 };
  const words = { x: 20, y: 60, "font-size": SIZE, "font-weight": 600 };
  const ground = element("rect", { width: 2400, height: 100, fill: "#ffffff" });
  const svg = element(
    "svg",
    { ...shared, "font-family": PICTURE_FONTS },
    ground,
    element("text", words, escapeText(text)),
  );
  const { data, info } = await sharp(await drawPng(svg, 1))
    .trim()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, ink: data };
}

/** How wide a text is drawn, as a share of what it was taken for. */
async function shareOf(text: string): Promise<number> {
  return (await drawText(text)).width / estimateWidth(text, SIZE);
}

describe("drawPng", () => {
  it("draws letters of Arabic, each its own, and not the box of a missing letter", async () => {
    const drawn = await Promise.all(
      ["ب", "ج", "د", "ع", "ق", "ل", "ه", "٤", MISSING].map((letter) => drawText(letter)),
    );
    const inks = new Set(drawn.map(({ width, ink }) => `${width}:${ink.toString("base64")}`));
    expect(inks.size).toBe(drawn.length);
  });

  it("joins Arabic letters as they are written", async () => {
    const joined = await drawText("سسس");
    const apart = await drawText(["س", "س", "س"].join(NO_JOINER));
    expect(joined.width).toBeLessThan(apart.width * 0.9);
    expect(joined.ink.equals(apart.ink)).toBe(false);
  });

  it("makes as many pixels as asked for", async () => {
    const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg", width: 30, height: 20 });
    const { width, height } = await sharp(await drawPng(svg, 1.5)).metadata();
    expect([width, height]).toEqual([45, 30]);
  });

  it("refuses what is no XML", async () => {
    await expect(drawPng("<svg xmlns='http://www.w3.org/2000/svg'><p></svg>", 1)).rejects.toThrow(
      /XML/,
    );
  });

  it("leaves others their turn while it draws", async () => {
    const row = element("text", { x: 0, y: 20, "font-size": 9 }, "more than 400 ".repeat(10));
    const attributes = { xmlns: "http://www.w3.org/2000/svg", width: 1600, height: 1600 };
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    await drawPng(element("svg", attributes, row.repeat(20)), 2);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
  });
});

describe("estimateWidth", () => {
  for (const locale of LOCALES)
    it(`says of no text that it is narrower than it is drawn: ${locale}`, async () => {
      const { legend, marks, modes } = MESSAGES[locale].charts;
      const texts = Object.values({ ...legend, ...marks, ...modes }).map((t) =>
        t.slice(0, 60).trim(),
      );
      const drawn = await Promise.all(
        texts.map(async (text) => ({ text, share: await shareOf(text) })),
      );
      expect(drawn.filter(({ share }) => share > 1.02 || share < 0.7)).toEqual([]);
    });
});
