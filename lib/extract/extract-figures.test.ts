import { describe, expect, it } from "vitest";
import { extractFigures } from "./extract-figures";
import { readFigures, type FigureRow } from "@/lib/testing/read-figures";

const RULES: Record<string, FigureRow[]> = {
  "numbers in digits, with every separator": [
    ["en", "1.2 million people were displaced.", ["displaced 1200000"]],
    ["fr", "4 500 personnes ont été déplacées.", ["displaced 4500"]],
    ["fr", "1,3 million de personnes ont été déplacées.", ["displaced 1300000"]],
    ["ar", "نزح 397.000 شخص.", ["displaced 397000"]],
    ["ar", "نزح ١٬٢٥٠ شخصا.", ["displaced 1250"]],
    ["en", "Floods killed 3,838 people.", ["killed 3838"]],
    ["en", "More than 1.5M people have fled their homes.", ["displaced >1500000"]],
    ["en", "12k people were evacuated.", ["evacuated 12000"]],
  ],
  "numbers in words": [
    ["en", "Two dozen people are missing.", ["missing 24"]],
    ["en", "Half a million people fled their homes.", ["displaced 500000"]],
    ["en", "One hundred and twenty-three people died.", ["killed 123"]],
    ["fr", "Quatre-vingt-dix-sept personnes ont péri.", ["killed 97"]],
    ["fr", "Une vingtaine de personnes ont été blessées.", ["injured ~20"]],
    ["ar", "قتل خمسة وعشرون شخصا.", ["killed 25"]],
    ["ar", "نزح ألفا شخص.", ["displaced 2000"]],
    ["ar", "نزح 844 ألفا و321 شخصا.", ["displaced 844321"]],
    ["ar", "نزح مليون و200 ألف و50 شخصا.", ["displaced 1200050"]],
    ["ar", "نزح مليونان و٣٥٠ ألف شخص.", ["displaced 2350000"]],
    ["ar", "نزح 12 ألف شخص و300 أسرة.", ["displaced 12000", "displaced 300 hh"]],
  ],
  "nouns in the dual": [
    ["ar", "سقط قتيلان وثلاثة جرحى.", ["killed 2", "injured 3"]],
    ["ar", "أصيب جريحان.", ["injured 2"]],
    ["ar", "قتل طفلان في الغارة.", ["killed 2 children"]],
    ["ar", "سقط قتيل واحد وخمسة جرحى.", ["killed 1", "injured 5"]],
  ],
  "qualifiers before and after": [
    ["en", "Nearly 90 people were hurt.", ["injured <~90"]],
    ["en", "No fewer than 15 people died.", ["killed >=15"]],
    ["fr", "Le nombre de blessés dépasse désormais 5 000.", ["injured >5000"]],
    ["ar", "تجاوز عدد الجرحى 5000.", ["injured >5000"]],
    ["en", "Fifty or more people died.", ["killed >=50"]],
    ["en", "Fewer than 20 people were injured.", ["injured <20"]],
    ["fr", "Jusqu'à 300 personnes ont été évacuées.", ["evacuated <=300"]],
    ["fr", "Plus d'un million de personnes ont été déplacées.", ["displaced >1000000"]],
    ["ar", "أصيب 14 شخصا على الأقل.", ["injured >=14"]],
    ["ar", "قتل ما يقرب من 70 شخصا.", ["killed <~70"]],
  ],
  ranges: [
    ["en", "Between 350 and 420 families were evacuated.", ["evacuated 350-420 hh"]],
    ["en", "25,000 to 30,000 people were left homeless.", ["displaced 25000-30000"]],
    ["en", "10-12 people were killed.", ["killed 10-12"]],
    ["fr", "De 400 à 450 familles sont rentrées.", ["returned 400-450 hh"]],
    ["ar", "نزح ما بين 700 و900 شخص.", ["displaced 700-900"]],
  ],
  "verbs before and after the people": [
    ["en", "The blast killed 12 people.", ["killed 12"]],
    ["en", "12 people, among them a doctor, were killed in the blast.", ["killed 12"]],
    ["en", "30 died in road accidents, and 14 of cold.", ["killed 30", "killed 14"]],
    ["fr", "L'explosion a tué 12 personnes et en a blessé 40.", ["killed 12", "injured 40"]],
    ["ar", "46 ألفا عادوا إلى بلداتهم.", ["returned 46000"]],
    ["ar", "أدى القصف إلى مقتل 8 أشخاص وإصابة 20 آخرين.", ["killed 8", "injured 20"]],
  ],
  "running counts": [
    ["en", "The death toll has risen to 61.", ["killed 61"]],
    ["en", "The number of people injured now stands at 205.", ["injured 205"]],
    ["fr", "Le bilan s'élève à 84 morts.", ["killed 84"]],
    ["fr", "L'OIM estime à 900 le nombre de personnes déplacées.", ["displaced ~900"]],
    ["ar", "ارتفعت حصيلة القتلى إلى 58.", ["killed 58"]],
  ],
  corrections: [
    ["en", "The death toll was revised down from 510 to 432.", ["killed 432"]],
    ["en", "40 people died, up from 25.", ["killed 40"]],
    ["en", "40 people died. Earlier OCHA had put the toll at 19.", ["killed 40"]],
    [
      "fr",
      "40 personnes ont péri, a dit la préfecture, qui avait fait état de 12 morts.",
      ["killed 40"],
    ],
    ["fr", "40 personnes ont péri. L'OMS avait d'abord annoncé 12 décès.", ["killed 40"]],
    ["en", "At least 15 people were killed, updating an initial toll of 11.", ["killed >=15"]],
    ["fr", "Le bilan a été ramené de 96 à 71 morts.", ["killed 71"]],
    ["ar", "تراجعت الحصيلة من 75 إلى 68 قتيلا.", ["killed 68"]],
  ],
  respectively: [
    [
      "en",
      "In Dagro, 5 people died and 12 were hurt; in Melit, 3 and 8 respectively.",
      ["killed 5", "injured 12", "killed 3", "injured 8"],
    ],
    [
      "en",
      "The wounded and the displaced stood at 205 and 4,050 respectively.",
      ["injured 205", "displaced 4050"],
    ],
  ],
  "joint counts": [
    ["en", "63 people were killed or injured.", ["casualties 63"]],
    ["en", "1,890 people died or went missing at sea.", ["casualties 1890"]],
    ["ar", "سقط 40 شخصا بين قتيل وجريح.", ["casualties 40"]],
  ],
  "parts of a figure": [
    [
      "en",
      "112 people died. Nine police officers were among the dead.",
      ["killed 112", "killed 9 other part"],
    ],
    [
      "en",
      "97 deaths (71 men and 26 women) and 143 injuries.",
      ["killed 97", "killed 71 men part", "killed 26 women part", "injured 143"],
    ],
    [
      "en",
      "17 civilians, including five children, were killed.",
      ["killed 17 civilians", "killed 5 children part"],
    ],
    ["en", "19 people were hurt, 3 of them badly.", ["injured 19", "injured 3 part"]],
    [
      "en",
      "120 casualties (50 killed and 70 injured) were recorded.",
      ["casualties 120", "killed 50 part", "injured 70 part"],
    ],
    [
      "fr",
      "Dix-sept civils, dont cinq enfants, ont péri.",
      ["killed 17 civilians", "killed 5 children part"],
    ],
    ["ar", "قتل 17 شخصا بينهم تسعة أطفال.", ["killed 17", "killed 9 children part"]],
    [
      "en",
      "Three nurses were among the 14 people killed.",
      ["killed 3 health_workers part", "killed 14"],
    ],
    [
      "fr",
      "Quatre enfants figurent parmi les 19 personnes tuées.",
      ["killed 4 children part", "killed 19"],
    ],
    [
      "ar",
      "أربعة أطفال كانوا من بين 19 شخصا قتلوا في الهجوم.",
      ["killed 4 children part", "killed 19"],
    ],
    ["en", "Three of the eight hostages were killed.", ["killed 3 other"]],
  ],
  "parts of a group that opens its clause": [
    [
      "en",
      "Of the 240 people injured, 45 were nurses.",
      ["injured 240", "injured 45 health_workers part"],
    ],
    [
      "en",
      "Of the 2,400 who fled, 1,500 are children.",
      ["displaced 2400", "displaced 1500 children part"],
    ],
    [
      "en",
      "Of the 900 displaced, 300 live in camps and 600 with kin.",
      ["displaced 900", "displaced 300 part", "displaced 600 part"],
    ],
    ["fr", "Sur les 240 blessés, 45 sont des femmes.", ["injured 240", "injured 45 women part"]],
    ["ar", "من أصل 240 جريحًا، 45 من النساء.", ["injured 240", "injured 45 women part"]],
    // Something else that happened to some of them is a count of its own; help is none.
    ["en", "Of the 900 displaced, 300 have returned.", ["displaced 900", "returned 300"]],
    ["en", "Of the 900 displaced, 300 received food.", ["displaced 900"]],
    [
      "en",
      "Of the 900 displaced, 1,200 were children.",
      ["displaced 900", "displaced 1200 children"],
    ],
  ],
  "those who had arrived": [
    ["en", "The camp hosts 15,200 who had arrived from across the border.", ["refugees 15200"]],
    ["fr", "Le camp compte 15 200 qui sont arrivés du Soudan.", ["refugees 15200"]],
    [
      "en",
      "The camp hosts 42,000 refugees. It registered 200 who had arrived by Friday.",
      ["refugees 42000", "refugees 200"],
    ],
    ["en", "The train carried 200 who had arrived on foot.", []],
  ],
  "households and persons": [
    ["en", "23 people died, including 14 of one family.", ["killed 23", "killed 14 part"]],
    ["fr", "23 personnes ont péri, dont 14 d'une même famille.", ["killed 23", "killed 14 part"]],
    ["ar", "قتل 23 شخصا، بينهم 14 من عائلة واحدة.", ["killed 23", "killed 14 part"]],
    ["ar", "قتل خمسة من نفس العائلة.", ["killed 5"]],
    [
      "en",
      "184,320 people (36,864 households) are displaced, and 21,400 crossed into Chad.",
      ["displaced 184320", "displaced 36864 hh", "refugees 21400"],
    ],
    [
      "en",
      "1,845 households (9,225 individuals) were displaced.",
      ["displaced 1845 hh", "displaced 9225"],
    ],
    [
      "fr",
      "12 500 personnes, soit 2 480 ménages, ont fui leurs villages.",
      ["displaced 12500", "displaced 2480 hh"],
    ],
  ],
  "returned, displaced, refugees": [
    ["fr", "7 000 personnes ont fui vers l'Ouganda.", ["refugees 7000"]],
    ["fr", "3 000 personnes sont hébergées chez des proches.", ["displaced 3000"]],
    ["en", "500 displaced families have returned home.", ["returned 500 hh"]],
    ["en", "7,000 people fled to Chad.", ["refugees 7000"]],
    ["en", "7,000 people fled to the hills.", ["displaced 7000"]],
    ["fr", "7 000 personnes ont fui le pays.", ["refugees 7000"]],
    ["ar", "غادر 700 ألف شخص البلاد.", ["refugees 700000"]],
    ["en", "36 refugees were killed.", ["killed 36 other"]],
    ["en", "300 families live in camps.", ["displaced 300 hh"]],
  ],
  "not a figure: things, shares, ages, dates": [
    ["en", "The flood destroyed 640 houses and killed 3,720 cattle.", []],
    ["en", "A 73-year-old man died on 12 March 2026 at 15:30.", []],
    ["en", "It sent $12 million and 820 tonnes of food.", []],
    ["en", "40 per cent of them were injured.", []],
    ["fr", "Le PAM a livré 820 tonnes de vivres à 65 000 personnes.", []],
    ["ar", "وزع البرنامج 640 طنا من الدقيق على 52 ألف مستفيد.", []],
  ],
  "not a figure: need and help": [
    ["fr", "Le PAM a remis des kits à 12 400 familles déplacées.", []],
    ["ar", "أصاب تفشي الحصبة 3412 طفلا.", []],
    ["en", "300,000 people need food aid.", []],
    ["en", "The agency vaccinated 48,000 children.", []],
    ["en", "Water for up to 70,000 refugees arrived.", []],
    ["fr", "MSF a soigné 40 patients.", []],
    ["ar", "يحتاج 3 ملايين شخص إلى المساعدة.", []],
  ],
  "people who live in, flee into or are moved to shelter": [
    ["en", "By nightfall 5,300 had been moved to gymnasiums.", ["evacuated 5300"]],
    ["fr", "Puis 5 300 ont été transférés dans des gymnases.", ["evacuated 5300"]],
    ["en", "640 persons arrived at the Abu Nar site.", ["displaced 640"]],
    ["ar", "لا تزال 1100 عائلة في مراكز الإيواء.", ["displaced 1100 hh"]],
    ["en", "48,200 people were living in 63 displacement sites.", ["displaced 48200"]],
    ["en", "The army moved 6,500 residents to safer ground.", ["evacuated 6500"]],
    ["en", "5,000 people spent a second night in evacuation centres.", ["displaced 5000"]],
    ["ar", "نقلت السلطات 1300 شخص إلى مناطق آمنة.", ["evacuated 1300"]],
    ["ar", "يقيم أكثر من 900 عائلة في خيام.", ["displaced >900 hh"]],
    ["ar", "لجأت 420 أسرة إلى المدارس.", ["displaced 420 hh"]],
  ],
  "not a figure: what has not happened": [
    ["en", "The cyclone could force 300,000 people from their homes.", []],
    ["en", "Some 11,000 residents will be evacuated.", []],
    ["en", "The ministry denied that 85 soldiers had been killed.", []],
    ["en", "No one was killed and 12 people were hurt.", ["injured 12"]],
    ["fr", "50 000 personnes pourraient être déplacées.", []],
    ["ar", "من المتوقع أن يعود 200 ألف لاجئ.", []],
    ["ar", "قد يعبر نحو 500 ألف شخص الحدود.", []],
    ["ar", "نفت السلطات مقتل 60 شخصا.", []],
  ],
  "not a figure: the past, rates, vague amounts": [
    ["en", "A quake killed 2,300 people in 1987.", []],
    ["en", "Last year, floods killed 40 people.", []],
    ["en", "The disease kills 10 people a week.", []],
    ["en", "Dozens were killed and hundreds hurt.", []],
    ["fr", "Des centaines de personnes ont été tuées.", []],
  ],
};

it.each([
  ["وفقًا لوزارة الداخلية، قتل 11 شخصًا.", "وزارة الداخلية"],
  ["ذكرت وكالة الأنباء الرسمية أن الزلزال أودى بحياة 132 شخصًا.", "وكالة الأنباء الرسمية"],
  ["أعلنت الشرطة مقتل ثلاثة جنود.", "الشرطة"],
])("credits the organisation by its bare name: %s", (text, name) => {
  expect(extractFigures(text, { language: "ar" })[0]?.origin.value).toBe(name);
});

describe.each(Object.entries(RULES))("%s", (_, rows) => {
  it.each(rows)("%s: %s", (language, text, expected) => {
    expect(readFigures(language, text)).toEqual(expected);
  });
});
