import { describe, expect, it } from "vitest";
import { readFigures, type FigureRow } from "@/lib/testing/read-figures";

const RULES: Record<string, FigureRow[]> = {
  "not a figure: verbs that are also said of other things": [
    ["en", "The team lost three players to injury.", []],
    ["en", "500 people returned to work after the strike.", []],
    ["en", "500 people returned to their villages.", ["returned 500"]],
    ["ar", "عاد نحو 500 عامل إلى أعمالهم بعد الإضراب.", []],
    ["en", "The museum evacuated 300 paintings.", []],
    ["en", "The army evacuated 300 Rohingya.", ["evacuated 300"]],
    ["fr", "Le musée a évacué 300 tableaux.", []],
    ["en", "500 recruits were taken to the training camp.", []],
    ["fr", "Les autorités ont vacciné 12 000 enfants déplacés.", []],
    ["en", "Norway has welcomed 12,000 tourists.", []],
    ["en", "200 police officers arrived at the site of the crash.", []],
  ],
  "lists without a colon": [
    [
      "en",
      "In all: deaths 118, injuries 402, missing 6.",
      ["killed 118", "injured 402", "missing 6"],
    ],
    [
      "fr",
      "Total : décès 118, blessés 402, disparus 6.",
      ["killed 118", "injured 402", "missing 6"],
    ],
    ["ar", "الأرقام: الوفيات 118، المفقودون 6.", ["killed 118", "missing 6"]],
    ["en", "They counted deaths 118 times.", []],
  ],
  "not a figure: verbs in the future that no list knows": [
    ["fr", "L'agence transférera 5 000 réfugiés vers le sud.", []],
    ["fr", "La caméra montre 5 000 réfugiés.", ["refugees 5000"]],
    ["ar", "ستنقل الوكالة 5 آلاف لاجئ من الحدود.", []],
    ["ar", "سيارة تقل لاجئين، وفي المخيم 5 آلاف لاجئ.", ["refugees 5000"]],
  ],
  "going back and going on": [
    ["en", "1,900 families, most of them poor, were allowed back.", ["returned 1900 hh"]],
    ["fr", "1 900 familles ont pu regagner la ville.", ["returned 1900 hh"]],
    ["ar", "سمح لنحو 1900 عائلة بالعودة إلى المدينة.", ["returned ~1900 hh"]],
    ["en", "Returns to Sennar had passed 140,000.", ["returned >140000"]],
    [
      "en",
      "It could displace 1.4 million civilians, but only 60,000 had left so far.",
      ["displaced 60000"],
    ],
    ["fr", "La ville a accueilli 3 215 ménages déplacés.", ["displaced 3215 hh"]],
    ["ar", "أدى إلى مقتل ثمانية وإصابة 27 في المدينة.", ["killed 8", "injured 27"]],
    ["en", "At the peak of the crisis in 2022, 90,000 people lived in the camp.", []],
    ["en", "After the coup in 2022, 90,000 people fled their homes.", ["displaced 90000"]],
    [
      "fr",
      "Deux enfants de 4 et 7 ans figurent parmi les cinq personnes noyées.",
      ["killed 2 children part", "killed 5"],
    ],
  ],
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
