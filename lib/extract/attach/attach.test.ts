import { describe, expect, it } from "vitest";
import { readFigures, type FigureRow } from "@/lib/testing/read-figures";

const RULES: Record<string, FigureRow[]> = {
  "people lost and buried": [
    ["en", "We have lost 22 colleagues since October.", ["killed 22 other"]],
    ["en", "The hospital has buried 76 victims of the flood.", ["killed 76"]],
    ["en", "A landslide buried 40 people.", []],
    ["en", "The party lost 22 seats.", []],
    ["fr", "Nous avons perdu 22 collègues depuis octobre.", ["killed 22 other"]],
    ["ar", "فقدنا 22 زميلا منذ أكتوبر.", ["killed 22 other"]],
  ],
  "headings of lists": [
    [
      "en",
      "Displacement by district: Abyar 3,410; Marsa 1,275.",
      ["displaced 3410", "displaced 1275"],
    ],
    ["fr", "Déplacés par cercle : Abyar 3 410 ; Marsa 980.", ["displaced 3410", "displaced 980"]],
    ["ar", "النازحون حسب المديرية: أبيار 3410؛ مرسى 980.", ["displaced 3410", "displaced 980"]],
    ["ar", "• الجرحى: 241", ["injured 241"]],
    ["en", "Food by district: Abyar 3,410; Marsa 1,275.", []],
  ],
  "not a figure: what a relative clause tells of the past": [
    ["en", "The quake is the worst since the 1998 disaster that killed 4,500 people.", []],
    ["en", "Eleven years after the tsunami that left 18,000 dead, they met.", []],
    ["fr", "Onze ans après le tsunami qui avait fait 18 000 morts, ils prient.", []],
    ["ar", "بعد أحد عشر عاما على التسونامي الذي خلف 18 ألف قتيل، وقف السكان.", []],
    ["fr", "Il y a eu 72 décès.", ["killed 72"]],
    ["fr", "Il y a deux ans, une crue a fait 72 morts.", []],
    ["en", "They must cope with the storm, which killed 79 people.", ["killed 79"]],
  ],
  "numbers like years": [
    ["en", "The number of injured rose to 1902.", ["injured 1902"]],
    ["ar", "ارتفع عدد المصابين إلى 1902، بحسب الوزارة.", ["injured 1902"]],
    ["en", "It was the worst toll in the floods of 1998.", []],
  ],
};

describe.each(Object.entries(RULES))("%s", (_, rows) => {
  it.each(rows)("%s: %s", (language, text, expected) => {
    expect(readFigures(language, text)).toEqual(expected);
  });
});
