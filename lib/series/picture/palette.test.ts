import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { THEMES } from "@/lib/domain/theme";
import { PALETTES, PICTURE_THEMES } from "./palette";

const [SCREEN = ""] = readFileSync("app/globals.css", "utf8").split("@media print");
const [LIGHT = "", DARK = ""] = SCREEN.split("@media (prefers-color-scheme: dark)");
const CARD = readFileSync("components/charts/chart-card.module.css", "utf8");

/** What a custom property of a card comes to: `var(--casualties, …)` is looked up on the page. */
function colorOf(block: string, property: string, sheet: string): string | undefined {
  const rules = new RegExp(`\\.${block} \\{([^}]+)\\}`).exec(CARD)?.[1] ?? "";
  const name = new RegExp(`${property}: var\\((--[\\w-]+)`).exec(rules)?.[1];
  return new RegExp(`${name}: (#\\w+);`).exec(sheet)?.[1];
}

describe("the colours of pictures", () => {
  for (const theme of PICTURE_THEMES)
    for (const meaning of THEMES)
      it(`are those of the page: ${meaning}, ${theme}`, () => {
        const sheet = theme === "light" ? LIGHT : DARK;
        const palette = PALETTES[theme][meaning];
        const of = (property: string) => colorOf("card", property, sheet);
        expect(palette).toMatchObject({
          ground: of("--chart-ground"),
          words: of("--chart-words"),
          grid: of("--chart-grid"),
          base: of("--chart-base"),
          event: of("--chart-event"),
          ink: /--ink: (#\w+)/.exec(sheet)?.[1],
          link: /--link: (#\w+)/.exec(sheet)?.[1],
          lines: [0, 1, 2, 3].map((i) => colorOf(meaning, `--chart-line-${i}`, sheet)),
          names: [0, 1, 2, 3].map((i) => colorOf(meaning, `--chart-name-${i}`, sheet)),
        });
      });
});
