import { describe, expect, it } from "vitest";
import { readFigures, type FigureRow } from "@/lib/testing/read-figures";

const RULES: Record<string, FigureRow[]> = {
  "one in so many": [
    ["en", "Seven in ten displaced households live with host families.", []],
    ["fr", "Sept ménages déplacés sur dix vivent chez des proches.", []],
    ["fr", "Un onzième corps a été retrouvé.", []],
    ["en", "Of ten villages, seven people were killed in one.", ["killed 7"]],
  ],
  "verbs one after another": [
    [
      "en",
      "It killed 16 patients and three nurses and wounded 25 others.",
      ["killed 16 health_workers", "killed 3 health_workers", "injured 25"],
    ],
    [
      "fr",
      "Elle a coûté la vie à 16 patients et à trois infirmières et fait 25 blessés.",
      ["killed 16 health_workers", "killed 3 health_workers", "injured 25"],
    ],
    [
      "ar",
      "أدى إلى مقتل 16 مريضا وثلاث ممرضات وجرح 25 آخرين.",
      ["killed 16 health_workers", "killed 3 health_workers", "injured 25"],
    ],
    ["fr", "Douze détenus se sont évadés et un surveillant a été tué.", ["killed 1 other"]],
    ["fr", "Douze détenus et un surveillant ont été tués.", ["killed 12 other", "killed 1 other"]],
    ["en", "The bus carried 54 passengers, 31 of whom died.", ["killed 31"]],
    ["ar", "فقدان 22 آخرين يوم الخميس.", ["missing 22"]],
  ],
  "buried, hosted, driven out": [
    ["fr", "4 255 victimes des inondations ont été inhumées.", ["killed 4255"]],
    ["en", "Egypt has taken in 1.5 million Sudanese.", ["refugees 1500000"]],
    ["fr", "L'Égypte a accueilli 1,5 million de Soudanais.", ["refugees 1500000"]],
    ["ar", "استقبلت مصر 1.5 مليون سوداني.", ["refugees 1500000"]],
    ["en", "The hotel has taken in 150 guests.", []],
    [
      "fr",
      "Les combats ont contraint 2 300 familles, soit 13 800 personnes, à abandonner leurs foyers.",
      ["displaced 2300 hh", "displaced 13800"],
    ],
    [
      "ar",
      "أجبرت المعارك 2300 عائلة، أي 13800 شخص، على ترك منازلها.",
      ["displaced 2300 hh", "displaced 13800"],
    ],
    [
      "en",
      "It displaced 8 million inside the country and 3 million across its borders.",
      ["displaced 8000000", "refugees 3000000"],
    ],
  ],
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
