import { describe, expect, it } from "vitest";
import { readFigures, type FigureRow } from "@/lib/testing/read-figures";

const TURNS: Record<string, FigureRow[]> = {
  "taking an injury": [
    ["en", "56 villagers sustained minor wounds.", ["injured 56"]],
    ["en", "Nine miners escaped with deep burns.", ["injured 9 other"]],
    ["fr", "Neuf ouvriers souffrent de graves brûlures.", ["injured 9 other"]],
    ["ar", "تعرض تسعة عمال لحروق بالغة.", ["injured 9 other"]],
    ["en", "56 villages sustained heavy losses.", []],
    ["en", "56 people had tea.", []],
  ],
  "what they left": [
    ["en", "4,588 households affected by rain had to vacate their homes.", ["displaced 4588 hh"]],
    ["en", "450 people, most of them women, left Adila.", ["displaced 450"]],
    ["en", "450 people have fled Sudan.", ["refugees 450"]],
    ["fr", "450 personnes ont fui le Soudan.", ["refugees 450"]],
    ["ar", "فر 450 شخصا من السودان.", ["refugees 450"]],
    ["fr", "La crue a forcé 680 familles à abandonner leurs champs.", ["displaced 680 hh"]],
    ["en", "450 people left early.", []],
    [
      "fr",
      "450 personnes, des femmes pour la plupart, se sont réfugiées au Tchad.",
      ["refugees 450"],
    ],
    [
      "en",
      "We mourn four colleagues, three of them drivers, who were killed.",
      ["killed 4 other", "killed 3 other part"],
    ],
    ["en", "Half of the 450 people who left Adila have jobs.", ["displaced 450"]],
    [
      "fr",
      "450 personnes, soit 80 ménages, ont pris la route de Melit.",
      ["displaced 450", "displaced 80 hh"],
    ],
  ],
  "people uprooted, and then what became of them": [
    ["en", "110,000 people uprooted in May have since gone back.", ["returned 110000"]],
    ["en", "110,000 people uprooted in May need food.", []],
  ],
  "entering a country": [
    [
      "en",
      "100,500 people - a third of them men - have now arrived in Armenia.",
      ["refugees 100500"],
    ],
    ["fr", "900 personnes sont arrivées au Tchad.", ["refugees 900"]],
    ["ar", "وصل 900 شخص إلى تشاد.", ["refugees 900"]],
    ["en", "900 tourists arrived in Armenia.", []],
    ["en", "More than 9,300 people arrived in Ethiopia last month.", ["refugees >9300"]],
    ["fr", "15 000 personnes avaient été accueillies en Ouganda.", ["refugees 15000"]],
    ["en", "900 people arrived in Sela.", []],
  ],
  "moved to safety": [
    [
      "en",
      "2,700 inhabitants of low villages were taken by boat to higher ground.",
      ["evacuated 2700"],
    ],
    ["fr", "300 habitants ont été sommés de quitter leur quartier.", ["evacuated 300"]],
  ],
  deported: [
    ["en", "The neighbouring state deported 1,700 Afghans.", ["returned 1700"]],
    ["ar", "رحلت السلطات 1700 أفغاني.", ["returned 1700"]],
  ],
  "parts of a joint count": [
    [
      "en",
      "The mission verified 360 civilian casualties in the town: 110 killed and 250 injured.",
      ["casualties 360 civilians", "killed 110 civilians part", "injured 250 civilians part"],
    ],
    [
      "en",
      "Casualties since May have reached 78 killed and 114 injured.",
      ["killed 78", "injured 114"],
    ],
  ],
  "one of a group": [
    [
      "en",
      "The storm killed 11. About 500 of those displaced are in tents.",
      ["killed 11", "displaced ~500"],
    ],
    ["en", "Of those injured, 21 are in a critical condition.", ["injured 21"]],
    ["ar", "ومن بين القتلى تسعة أطفال.", ["killed 9 children"]],
    ["en", "The displaced, numbering 1,700, live in two schools.", ["displaced 1700"]],
    ["ar", "أقام النازحون، وعددهم 1700، في مدرستين.", ["displaced 1700"]],
    ["ar", "بلغت الحالات 95 ألف حالة، توفي منها 258 مصابا.", ["killed 258"]],
  ],
  "inside shelters, without a verb": [
    [
      "en",
      "The toll is 40 missing, 20 hurt and 61,908 in shelters.",
      ["missing 40", "injured 20", "displaced 61908"],
    ],
    ["en", "There were 40 in class.", []],
    ["fr", "Le bilan : 12 morts et 800 dans des abris.", ["killed 12", "displaced 800"]],
  ],
  "two counts of one verb": [
    [
      "en",
      "They put the number of dead at 113 and those reported missing at 101.",
      ["killed 113", "missing 101"],
    ],
  ],
  losses: [
    ["fr", "Le choléra a fait 27 victimes.", ["killed 27"]],
    ["en", "The firm lost 40 employees to rivals.", []],
    ["en", "The firm lost 40 employees to cholera.", ["killed 40 other"]],
    ["ar", "فقدت الوكالة 24 من موظفيها.", ["killed 24 other"]],
  ],
  "the verb before in Arabic": [
    ["ar", "قتل جراء القصف خمسة أشخاص.", ["killed 5"]],
    ["ar", "عاد إلى البلاد منذ سقوط النظام 7600 شخص.", ["returned 7600"]],
    ["ar", "هجرت أوامر الإخلاء 300 شخص.", ["displaced 300"]],
    ["ar", "شملت أوامر الإخلاء 300 شخص.", ["evacuated 300"]],
  ],
  "a number over, before or behind its label": [
    ["en", "1,700\npeople killed\n\n3,400\n\npeople injured", ["killed 1700", "injured 3400"]],
    ["fr", "- 1 117 : morts dans les crues", ["killed 1117"]],
    ["fr", "2 : morts et blessés", []],
    ["ar", "عدد الوفيات: ٢٨٦٢\nعدد الجرحى: ٢٥٦٢", ["killed 2862", "injured 2562"]],
  ],
  "shelters that hold people": [
    ["en", "The town's shelters now house 4,300 families.", ["displaced 4300 hh"]],
    ["fr", "Les sites de déplacés abritent 3 000 personnes.", ["displaced 3000"]],
    ["ar", "اكتظت مراكز الإيواء في الوادي بـ 4300 عائلة.", ["displaced 4300 hh"]],
    ["en", "The hall houses 430 paintings.", []],
    ["ar", "تضم المدرسة 900 تلميذ.", []],
    ["en", "The shelters can house 430 families.", []],
    ["en", "The school, built for 600 pupils, shelters 450 people.", ["displaced 450"]],
  ],
  "participles before the noun": [
    [
      "en",
      "The agency counts 100 confirmed fatalities and 12 reported deaths.",
      ["killed 100", "killed 12"],
    ],
    ["en", "3,400 registered refugees live here.", ["refugees 3400"]],
  ],
  "hunger and the sea that claim people": [
    ["en", "Hunger has claimed 16 children.", ["killed 16 children"]],
    ["en", "The group claimed 16 soldiers were well.", []],
    ["fr", "La noyade de cinq migrants a ému la ville.", ["killed 5 migrants"]],
    ["ar", "وقع انفجار راح ضحيته 12 شخصا.", ["killed 12"]],
    ["ar", "انتشل 9 ناجين من تحت الأنقاض.", []],
  ],
  "not found again": [
    ["en", "Seven villagers have not yet been located.", ["missing 7"]],
    ["fr", "Sept autres n'avaient toujours pas été localisés.", ["missing 7"]],
    ["ar", "سبعة أشخاص لم يعثر عليهم.", ["missing 7"]],
    ["en", "Seven villagers were located.", []],
    ["en", "No survivors were found among the seven crew.", []],
  ],
  "moved on, or back": [
    ["fr", "Le conflit a contraint 700 000 Congolais de plus à l'errance.", ["displaced 700000"]],
    ["fr", "Il a provoqué la fuite de 900 personnes.", ["displaced 900"]],
    ["fr", "Le pays a renvoyé 327 000 Afghans.", ["returned 327000"]],
    ["en", "The lull allowed 3,400 households to go home.", ["returned 3400 hh"]],
    ["en", "12 players left Adila.", []],
    [
      "ar",
      "فر 130 ألف شخص، منهم 9 آلاف وصلوا إلى تشاد.",
      ["displaced 130000", "refugees 9000 part"],
    ],
  ],
  "words between the verb and the people in French": [
    ["fr", "Ils ont exécuté à l'arme blanche onze agriculteurs.", ["killed 11 other"]],
    ["fr", "Ils ont tué le temps avec onze agriculteurs.", []],
  ],
  "Arabic counts and credits in other places": [
    ["ar", "قتلت القوات، بحسب لجان المدينة، 124 مدنيا.", ["killed 124 civilians"]],
    ["ar", "ناهز عدد الفارين إلى دول الجوار 250 ألفا.", ["refugees ~250000"]],
    ["ar", "سقط ثلاثة جرحى.", ["injured 3"]],
    ["ar", "غادر 900 شخص إلى قراهم.", ["returned 900"]],
    ["ar", "بلغ عدد الضحايا 226 بين قتيل ومفقود.", ["casualties 226"]],
    ["ar", "عدد اللاجئين في ليبيا 20 ألفا.", ["refugees 20000"]],
  ],
  "marks that a count passes": [
    ["fr", "Le nombre de déplacés a franchi la barre des 120 000.", ["displaced >120000"]],
    ["ar", "تجاوز عدد النازحين حاجز 120 ألفا.", ["displaced >120000"]],
    ["en", "It gave the number of dead since June as 161.", ["killed 161"]],
  ],
  "among the missing": [
    [
      "fr",
      "Trente-six personnes, dont neuf enfants, sont parmi les disparus.",
      ["missing 36", "missing 9 children part"],
    ],
    ["en", "By evening 89 missing-person reports were open.", ["missing 89"]],
  ],
  "an apposition without a number": [
    ["en", "62 migrants, some of them children, died.", ["killed 62 migrants"]],
  ],
  "one verb in two words": [
    [
      "ar",
      "لقي مئة شخص، بينهم 20 طفلا و9 نساء، مصرعهم.",
      ["killed 100", "killed 20 children part", "killed 9 women part"],
    ],
  ],
  "a fall between two months": [
    ["ar", "تراجعت أعداد العائدين من 3 آلاف في مارس إلى 1700 في أبريل.", ["returned 1700"]],
    [
      "en",
      "The number of returnees fell from 3,000 in March to 1,700 in April.",
      ["returned 1700"],
    ],
    ["en", "Some 300 people fled from Adila in March to Sela.", ["displaced ~300"]],
  ],
  "an illness in Arabic": [
    ["ar", "بلغ عدد الوفيات بسبب الكوليرا 56 حالة، وعدد الإصابات 1223.", ["killed 56"]],
    ["ar", "بلغ عدد الوفيات في القصف 56 وعدد الإصابات 1223.", ["killed 56", "injured 1223"]],
  ],
  "only, and no denial": [
    ["fr", "Il ne reste que 300 déplacés sur le site.", ["displaced 300"]],
    ["fr", "Il ne reste pas 300 déplacés sur le site.", []],
  ],
  "inhabitants who left": [
    ["fr", "43 000 habitants ont dû quitter la ville.", ["displaced 43000"]],
    ["ar", "غادر مخيم نور ثلاثة آلاف نسمة.", ["displaced 3000"]],
    ["ar", "وصل إلى العراق 19500 لبناني.", ["refugees 19500"]],
    ["fr", "Huit millions d'Ukrainiens partis en Europe y restent.", ["refugees 8000000"]],
  ],
  "counts side by side in Arabic": [
    ["ar", "بلغ عدد القتلى 2122 وعدد الجرحى 2421.", ["killed 2122", "injured 2421"]],
    ["ar", "تقل أعمار خمسة من القتلى عن 18 عاما.", ["killed 5"]],
  ],
  "not a figure: shares in words and digits": [
    ["en", "Sixty-five percent of the fighters killed were young.", []],
    ["fr", "9 sur 10 des personnes déplacées sont des femmes.", []],
    ["ar", "من بين كل 10 نازحين 6 نساء.", []],
  ],
  "not a figure: values of before": [
    ["en", "The previous bulletin gave 113 deaths; the tally is now 98.", ["killed 98"]],
    ["en", "Initial reports indicate 8 deaths.", ["killed 8"]],
    ["en", "At 15 dead, it is the worst since 2015, when 9,000 people died.", ["killed 15"]],
  ],
};

describe.each(Object.entries(TURNS))("%s", (_, rows) => {
  it.each(rows)("%s: %s", (language, text, expected) => {
    expect(readFigures(language, text)).toEqual(expected);
  });
});
