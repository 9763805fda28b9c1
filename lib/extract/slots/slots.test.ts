import { describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { extractFigures } from "@/lib/extract/extract-figures";
import type { ReportLanguage, Slot, Suggestion } from "@/lib/extract/figure";

function read(language: ReportLanguage, text: string, published = "2026-05-20"): Suggestion[] {
  return extractFigures(text, { language, published: parseCalendarDate(published) });
}

function first(language: ReportLanguage, text: string, published?: string): Suggestion {
  const figure = read(language, text, published)[0];
  if (!figure) throw new Error(`nothing found in: ${text}`);
  return figure;
}

const wordsOf = (text: string, slot: Slot<unknown>): string[] =>
  slot.words.map(({ start, end }) => text.slice(start, end));

describe("origin", () => {
  it.each<[ReportLanguage, string, string | null]>([
    ["en", "12 people were killed, according to the World Health Organization.", "WHO"],
    ["en", "According to OCHA, 12 people were killed.", "OCHA"],
    ["en", "The UN refugee agency said 12 people had died.", "UNHCR"],
    ["en", "12 people were killed, said a spokesman for the health ministry.", "health ministry"],
    ["en", "12 people were killed (IOM).", "IOM"],
    ["en", "12 people were killed (OHCHR, as of 28 February 2026).", "OHCHR"],
    ["ar", "قتل 12 شخصا (منظمة الصحة العالمية، حتى 28 فبراير).", "WHO"],
    ["en", "12 people were killed, the Flood Relief Agency (FRA) said.", "Flood Relief Agency"],
    ["en", "PORT SAMAR (AFP) - A storm killed 12 people.", null],
    ["en", "Officials said 12 people were killed.", null],
    ["en", "Storms have killed 12, who were at sea.", null],
    ["fr", "12 personnes ont péri, selon l'OMS.", "WHO"],
    ["fr", "12 personnes ont péri, a indiqué mardi la Croix-Rouge.", "Croix-Rouge"],
    ["fr", "Un séisme a fait 12 morts.", null],
    ["ar", "قتل 12 شخصا، بحسب الدفاع المدني.", "الدفاع المدني"],
    ["ar", "قالت منظمة الصحة العالمية إن 12 شخصا توفوا.", "WHO"],
    ["ar", "قتل 12 شخصا، بحسب بيان للجيش.", "الجيش"],
    ["ar", "أكد الدفاع المدني انتشال 12 شهيدا.", "الدفاع المدني"],
    ["en", "12 people were killed, OCHA's flash update no. 14 says.", "OCHA"],
    ["fr", "12 personnes ont péri, note le rapport n° 14 d'OCHA.", "OCHA"],
    ["fr", "L'OMS dit que le bilan fait état de 12 morts.", "WHO"],
    ["fr", "Le bilan confirmé est de 12 morts, a annoncé l'OMS.", "WHO"],
    ["en", "Army spokesman Col. Idriss Mamane said 12 people had died.", "Army"],
    ["fr", "Le porte-parole de l'armée, le colonel Mamane, a dit que 12 civils ont péri.", "armée"],
    ["fr", "12 personnes ont péri, a signalé le 18 mai l'OMS.", "WHO"],
    ["ar", "قتل 12 شخصا، بحسب المكتب الوطني للكوارث.", "المكتب الوطني للكوارث"],
    ["ar", "سجلت المفوضية وصول 12 لاجئا.", "المفوضية"],
    ["ar", "قتل 12 شخصا، بحسب المفوضية.", "المفوضية"],
    ["en", "12 people were killed, according to MoPH.", "MoPH"],
    ["en", "• 12 people were killed\n• Two roads are shut.\n\nSource: DTM, 3 May", "IOM"],
    ["en", "12 people were killed, officials said.\n\nSource: DTM", null],
    ["en", "12 people were killed, OCHA said.\n\nSource: DTM", "OCHA"],
    ["fr", "12 personnes ont péri.\n\nSource : Protection civile", "Protection civile"],
    ["en", "12 people were killed (Malawi DoDMA, 16 March).", "DoDMA"],
    ["en", "12 people (all of them IDPs, since 16 March) were killed.", null],
    ["fr", "12 personnes ont péri, selon un bilan communiqué par la police.", "police"],
    ["en", "OCHA said 5 people had died; 12 were hurt.", "OCHA"],
    ["ar", "• 12 قتيلا\n\nالمصدر: وزارة الصحة", "وزارة الصحة"],
  ])("%s: %s", (language, text, origin) => {
    expect(first(language, text).origin.value).toBe(origin);
  });

  it("is kept over a sentence that goes on", () => {
    const text = "OCHA said 40 people had died. It added that 300 were missing.";
    expect(read("en", text).map((figure) => figure.origin.value)).toEqual(["OCHA", "OCHA"]);
  });

  it("is kept in Arabic where the verb alone goes on", () => {
    const text = "قالت منظمة الصحة العالمية إن 40 شخصا توفوا. وأضافت أن 300 شخص أصيبوا.";
    expect(read("ar", text).map((figure) => figure.origin.value)).toEqual(["WHO", "WHO"]);
  });

  it("is not kept over one that does not", () => {
    const text = "OCHA said 40 people had died. A storm killed 3 others.";
    expect(read("en", text).map((figure) => figure.origin.value)).toEqual(["OCHA", null]);
  });

  it("differs where two sources speak", () => {
    const text = "WHO counted 40 deaths, while the army said 55 people had died.";
    expect(read("en", text).map((figure) => figure.origin.value)).toEqual(["WHO", "army"]);
  });
});

describe("period and dates", () => {
  it.each<[ReportLanguage, string, string[]]>([
    ["fr", "Selon l'OMS, le bilan s'élève à 43 morts, 112 blessés.", ["cumulative", "cumulative"]],
    [
      "en",
      "According to WHO, the toll stands at 43 dead, 112 injured and 20 missing.",
      ["cumulative", "cumulative"],
    ],
    [
      "fr",
      "Selon l'OMS, le bilan s'élève à 43 morts, alors que 112 ont été blessés.",
      ["cumulative", "unknown"],
    ],
  ])("a list of counts has one period: %s %s", (language, text, periods) => {
    const found = read(language, text).map((figure) => figure.period.value);
    expect(found.slice(0, 2)).toEqual(periods);
  });
  it.each<[ReportLanguage, string, Partial<Record<"period" | "start" | "asOf", string | null>>]>([
    ["en", "12 people were killed in the past 24 hours.", { period: "new", asOf: null }],
    [
      "en",
      "OCHA counts 12 deaths as of 9 a.m. on 10 May.",
      { period: "cumulative", asOf: "2026-05-10" },
    ],
    [
      "en",
      "As of 15:00 on 9 May, 12 people had died.",
      { period: "cumulative", asOf: "2026-05-09" },
    ],
    [
      "en",
      "12 people have been killed since 4 April.",
      { period: "cumulative", start: "2026-04-04" },
    ],
    [
      "en",
      "12 people were killed between 5 and 9 May.",
      { period: "new", start: "2026-05-05", asOf: "2026-05-09" },
    ],
    [
      "en",
      "12 people fled their homes from 28 April to 3 May.",
      { period: "new", start: "2026-04-28", asOf: "2026-05-03" },
    ],
    ["en", "As of 2 May, 900 people remain displaced.", { period: "stock", asOf: "2026-05-02" }],
    ["en", "By 30 December, 900 people had been displaced.", { asOf: "2025-12-30" }],
    ["en", "12 people were killed on Thursday.", { period: "new", asOf: null }],
    ["en", "The death toll stands at 12.", { period: "cumulative" }],
    ["en", "A further 12 people were killed.", { period: "new" }],
    ["en", "12 people are missing.", { period: "stock" }],
    ["en", "12 people were killed.", { period: "unknown" }],
    ["en", "OCHA said on Monday that 12 people had died.", { period: "unknown" }],
    ["fr", "Au 28 avril, 900 réfugiés avaient franchi la frontière.", { asOf: "2026-04-28" }],
    ["fr", "900 familles ont fui entre le 4 et le 9 mai.", { period: "new", asOf: "2026-05-09" }],
    ["fr", "Depuis janvier, 12 personnes ont été tuées.", { period: "cumulative" }],
    ["ar", "نزح 900 شخص حتى 3 مايو.", { asOf: "2026-05-03" }],
    ["ar", "قتل 12 شخصا منذ مطلع العام.", { period: "cumulative" }],
    ["ar", "قتل 12 شخصا خلال الساعات الماضية.", { period: "new" }],
    ["en", "12 people were killed and 30 others hurt on Wednesday.", { period: "new" }],
    ["en", "A total of 12 people died in the reporting period.", { period: "new" }],
    ["en", "12 people died on Sunday, raising deaths since 7 October to 90.", { period: "new" }],
    ["ar", "تسجيل 14 وفاة جديدة.", { period: "new" }],
    ["fr", "12 morts au cours des trois premiers mois de l'année.", { period: "new" }],
    ["en", "12 people have gone home and 90 are still in schools.", { period: "unknown" }],
    ["fr", "12 civils tués et 30 blessés au premier trimestre.", { period: "new" }],
    ["en", "GENEVA, May 2 (AFP) - 900 people are homeless.", { period: "stock", asOf: null }],
    ["en", "900 people have fled over the past 15 years.", { period: "cumulative" }],
    ["fr", "Le camp abrite aujourd'hui 900 réfugiés.", { period: "stock" }],
    ["fr", "12 morts dans la nuit du 3 au 4 mai.", { period: "new", asOf: null }],
    ["fr", "12 morts du 3 au 4 mai.", { period: "new", asOf: "2026-05-04" }],
    ["en", "12 people died in the strike on Adila.", { period: "new" }],
    ["en", "12 people died in strikes on Adila.", { period: "unknown" }],
    ["en", "The stampede in Adila claimed 12 lives.", { period: "new" }],
    ["en", "The 8 May earthquake left 12 missing.", { asOf: null }],
    ["en", "In three days 12 people were killed.", { period: "new" }],
    ["en", "12 people are displaced (6 of them since April).", { period: "stock" }],
    ["en", "It counts 17 attacks to date, resulting in 12 deaths.", { period: "cumulative" }],
  ])("%s: %s", (language, text, expected) => {
    const { period, periodStart, asOf } = first(language, text);
    const found = { period: period.value, start: periodStart.value, asOf: asOf.value };
    expect(found).toMatchObject(expected);
  });

  it("reads the year before in a report of the first months that looks back on it", () => {
    const text = "In 2025, 12 people were killed.";
    expect(read("en", text, "2026-02-20")).toHaveLength(1);
    expect(read("en", text, "2026-05-20")).toHaveLength(0);
  });

  it("leaves a date without a year open where the report's day is unknown", () => {
    const [figure] = extractFigures("As of 2 May, 900 people remain displaced.");
    expect(figure?.asOf.value).toBeNull();
  });
});

describe("the paragraph that the project grew from", () => {
  it("gives its three figures whole", () => {
    const text = `More than 400 people have been killed in the latest offensive and over 2,000 wounded,
according to the World Health Organization. The UN humanitarian affairs office said more than 60,000
people have fled their homes.`;
    const figures = read("en", text, "2019-05-13").map((figure) => [
      figure.indicator.value,
      figure.qualifier.value,
      figure.value.value,
      figure.origin.value,
      figure.period.value,
    ]);
    expect(figures).toEqual([
      ["killed", "more_than", 400, "WHO", "cumulative"],
      ["injured", "more_than", 2000, "WHO", "cumulative"],
      ["displaced", "more_than", 60_000, "OCHA", "unknown"],
    ]);
  });
});

describe("population", () => {
  it.each<[ReportLanguage, string, string]>([
    ["fr", "On compte 61 morts et 140 blessés parmi le personnel soignant.", "health_workers"],
    ["en", "There were 61 deaths among nurses.", "health_workers"],
    ["ar", "مقتل 19 محتجزا.", "other"],
    ["en", "There were 61 deaths among them 3 nurses.", "all"],
  ])("%s: %s", (language, text, population) => {
    expect(first(language, text).population.value).toBe(population);
  });
});

describe("place and parts", () => {
  it("names a place that the crisis knows", () => {
    const text = "12 people were killed in Bani Walid and 3 in Sabha.";
    const figures = extractFigures(text, { places: ["Sabha", "Bani Walid"] });
    expect(figures.map((figure) => figure.place.value)).toEqual(["Bani Walid", "Sabha"]);
  });

  it("knows a window whose number is written at the article", () => {
    for (const text of [
      "خلال الساعات الـ24 الماضية، وثقت وزارة الصحة سقوط شهيدين.",
      "وثقت وزارة الصحة سقوط شهيدين خلال الساعات الـ 24 الماضية.",
    ])
      expect(first("ar", text).period.value).toBe("new");
  });

  it("points from a part to its whole", () => {
    const figures = read("en", "17 people died, including 5 children. Of them, 2 were girls.");
    expect(figures.map((figure) => figure.breakdownOf.value)).toEqual([null, 0, 0]);
  });
});

describe("the words that decided", () => {
  it("are given for each slot", () => {
    const text = "More than 400 soldiers have been killed since 4 April, the army said.";
    const figure = first("en", text);
    expect(wordsOf(text, figure.qualifier)).toEqual(["More than"]);
    expect(wordsOf(text, figure.value)).toEqual(["400"]);
    expect(wordsOf(text, figure.population)).toEqual(["soldiers"]);
    expect(wordsOf(text, figure.indicator)).toEqual(["killed"]);
    expect(wordsOf(text, figure.period)).toEqual(["since 4 April"]);
    expect(wordsOf(text, figure.origin)).toEqual(["army"]);
    expect(figure.unit.words).toEqual([]);
  });

  it("lead from a part to the verb of its whole", () => {
    const text = "17 people were killed, including 5 children.";
    const part = read("en", text)[1];
    expect(part && wordsOf(text, part.indicator)).toEqual(["killed"]);
    expect(part && wordsOf(text, part.breakdownOf)).toEqual(["including"]);
  });
});
