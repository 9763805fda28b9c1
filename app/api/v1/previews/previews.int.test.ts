import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { languageOf } from "@/lib/i18n/language";
import { LOCALES } from "@/lib/i18n/locales";
import { drawPreview } from "@/lib/series/picture/draw-preview";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { readCrisis, readHeadlines } from "@/lib/work/query-crises";
import { findFirst, makeCrisisPreview } from "@/components/figures/make-preview";
import * as crises from "./crises/[file]/route";
import * as figures from "./figures/[file]/route";

useSeededDatabase();

describe("previews", () => {
  it.each(LOCALES)("are pictures of the size that sites ask for: %s", async (lang) => {
    const answer = await callRoute(crises, `/p?lang=${lang}`, { file: "libya-2019.png" });
    expect(answer.headers.get("content-type")).toBe("image/png");
    const { format, width, height } = await sharp(await answer.arrayBuffer()).metadata();
    expect([format, width, height]).toEqual(["png", 1200, 630]);
  });

  it("of a figure are there as long as it is", async () => {
    const id = findFirst(await readHeadlines("libya-2019", null))?.figure.id ?? "";
    expect((await callRoute(figures, "/p", { file: `${id}.png` })).status).toBe(200);
    expect((await callRoute(figures, "/p", { file: "none.png" })).status).toBe(404);
    expect((await callRoute(crises, "/p", { file: "nowhere.png" })).status).toBe(404);
    expect((await callRoute(crises, "/p", { file: "libya-2019.gif" })).status).toBe(404);
  });

  it("refuse what they do not know", async () => {
    const ask = (query: string) => callRoute(crises, `/p?${query}`, { file: "libya-2019.png" });
    expect((await ask("lang=de")).status).toBe(400);
    expect((await ask("width=9")).status).toBe(400);
  });

  it("say the number with its bound, its source and its time, and no word is cut", async () => {
    const crisis = await readCrisis("ukraine-2022");
    const headlines = await readHeadlines("ukraine-2022", null);
    expect(crisis).not.toBeNull();
    if (crisis === null) return;
    const draw = (locale: (typeof LOCALES)[number]) =>
      drawPreview(makeCrisisPreview(crisis, headlines, languageOf(locale), "https://x.example/a"));
    const texts = [...draw("en").matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts).toContain("at least 9,701");
    expect(texts.join(" ")).toMatch(/\(OHCHR\)/);
    expect(texts.join(" ")).toContain("since 24 February 2022, as of 24 September 2023");
    expect(texts).toContain("x.example/a");
    for (const locale of LOCALES) expect(draw(locale)).not.toContain("…");
    expect(draw("ar")).toContain('direction="rtl"');
  });

  it("say that nothing was known yet", async () => {
    const crisis = await readCrisis("libya-2019");
    if (crisis === null) throw new Error("no crisis");
    const svg = drawPreview(makeCrisisPreview(crisis, [], languageOf("en"), "https://x.example"));
    expect(svg).toContain("Nothing was known yet.");
  });
});
