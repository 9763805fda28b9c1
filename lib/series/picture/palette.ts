import type { Theme } from "@/lib/domain/theme";

export const PICTURE_THEMES = ["light", "dark"] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** The colours of a picture: those of `app/globals.css`, which a picture that travels cannot read. */
export interface Palette {
  ground: string;
  ink: string;
  words: string;
  grid: string;
  base: string;
  event: string;
  link: string;
  /** Of the first to the fourth line of a panel, and of their names. */
  lines: readonly string[];
  names: readonly string[];
}

const LIGHT = {
  ground: "#ffffff",
  ink: "#1c1a17",
  words: "#5b564d",
  grid: "#e2ddd1",
  base: "#8c8578",
  event: "#f3f0e8",
  link: "#1b4f79",
};
const DARK = {
  ground: "#1d1b19",
  ink: "#ece8e0",
  words: "#aea89c",
  grid: "#36332e",
  base: "#7f786c",
  event: "#24221f",
  link: "#93c1e6",
};

export const PALETTES: Record<PictureTheme, Record<Theme, Palette>> = {
  light: {
    casualties: {
      ...LIGHT,
      lines: ["#3a352e", "#b9790f", "#8c8578", "#8a5a06"],
      names: ["#3a352e", "#8a5a06", "#5b564d", "#8a5a06"],
    },
    displacement: {
      ...LIGHT,
      lines: ["#1f5f8f", "#1c1a17", "#2f77ad", "#8c8578"],
      names: ["#1f5f8f", "#1c1a17", "#1f5f8f", "#5b564d"],
    },
  },
  dark: {
    casualties: {
      ...DARK,
      lines: ["#d8d2c6", "#d99c33", "#7f786c", "#e3b25c"],
      names: ["#d8d2c6", "#e3b25c", "#aea89c", "#e3b25c"],
    },
    displacement: {
      ...DARK,
      lines: ["#8abbe2", "#ece8e0", "#6aa9d9", "#7f786c"],
      names: ["#8abbe2", "#ece8e0", "#8abbe2", "#aea89c"],
    },
  },
};
/** How each line of a panel is dashed, so that none is told by its colour alone. */
export const DASHES: readonly (string | undefined)[] = [undefined, "7 3", "2 3", "9 3 2 3"];
