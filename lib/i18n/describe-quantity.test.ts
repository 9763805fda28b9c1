import { describe, expect, it } from "vitest";
import { NOT_AVAILABLE, quantity, rangeQuantity, type Quantity } from "@/lib/domain/bounds";
import { INDICATORS, POPULATIONS, UNITS } from "@/lib/domain/codes";
import { describeCounted, describeQuantity, type Counted } from "./describe-quantity";
import { languageOf } from "./language";
import { LOCALES, type Locale } from "./locales";

const KILLED: Counted = { indicator: "killed", population: "all", unit: "persons" };

function phrase(of: Quantity, locale: Locale, counted: Counted = KILLED): string {
  return describeQuantity(of, counted, languageOf(locale)).phrase;
}

/** French groups thousands and sets off punctuation by no-break spaces; the tests type plain ones. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

describe("the bound stays in the words", () => {
  it.each([
    ["exact", "443 people killed", "443 personnes tuées", "٤٤٣ قتيلًا"],
    [
      "at_least",
      "at least 443 people killed",
      "au moins 443 personnes tuées",
      "ما لا يقل عن ٤٤٣ قتيلًا",
    ],
    [
      "more_than",
      "more than 443 people killed",
      "plus de 443 personnes tuées",
      "أكثر من ٤٤٣ قتيلًا",
    ],
    ["about", "about 443 people killed", "environ 443 personnes tuées", "نحو ٤٤٣ قتيلًا"],
    ["nearly", "nearly 443 people killed", "près de 443 personnes tuées", "ما يقارب ٤٤٣ قتيلًا"],
    ["up_to", "up to 443 people killed", "jusqu’à 443 personnes tuées", "ما يصل إلى ٤٤٣ قتيلًا"],
    [
      "less_than",
      "fewer than 443 people killed",
      "moins de 443 personnes tuées",
      "أقل من ٤٤٣ قتيلًا",
    ],
  ] as const)("%s", (qualifier, en, fr, ar) => {
    const of = quantity(qualifier, 443);
    expect(phrase(of, "en")).toBe(en);
    expect(phrase(of, "fr")).toBe(fr);
    expect(phrase(of, "ar")).toBe(ar);
  });

  it("names both ends of a range", () => {
    const of = rangeQuantity(300, 400);
    expect(phrase(of, "en")).toBe("between 300 and 400 people killed");
    expect(phrase(of, "fr")).toBe("entre 300 et 400 personnes tuées");
    expect(phrase(of, "ar")).toBe("بين ٣٠٠ و٤٠٠ قتيل");
    expect(phrase(rangeQuantity(1, 2), "ar")).toBe("بين ١ و٢ قتيلين");
  });

  it("says that a source has no number, and no zero", () => {
    expect(phrase(NOT_AVAILABLE, "en")).toBe("no figure available for people killed");
    expect(plainSpaces(phrase(NOT_AVAILABLE, "fr"))).toBe(
      "aucun chiffre disponible : personnes tuées",
    );
    expect(phrase(NOT_AVAILABLE, "ar")).toBe("لا يتوفر رقم عن: قتلى");
  });
});

describe("the noun agrees with the number", () => {
  it.each([
    [0, "0 people killed", "0 personne tuée", "٠ قتيل"],
    [1, "1 person killed", "1 personne tuée", "قتيل واحد"],
    [2, "2 people killed", "2 personnes tuées", "قتيلان"],
    [3, "3 people killed", "3 personnes tuées", "٣ قتلى"],
    [11, "11 people killed", "11 personnes tuées", "١١ قتيلًا"],
    [100, "100 people killed", "100 personnes tuées", "١٠٠ قتيل"],
    [103, "103 people killed", "103 personnes tuées", "١٠٣ قتلى"],
    [2_000_000, "2,000,000 people killed", "2 000 000 de personnes tuées", "٢٬٠٠٠٬٠٠٠ قتيل"],
  ])("%i", (count, en, fr, ar) => {
    const of = quantity("exact", count);
    expect(phrase(of, "en")).toBe(en);
    expect(plainSpaces(phrase(of, "fr"))).toBe(fr);
    expect(phrase(of, "ar")).toBe(ar);
  });

  it("puts the Arabic dual into the case that a bound asks for", () => {
    expect(phrase(quantity("more_than", 2), "ar")).toBe("أكثر من قتيلين");
    expect(phrase(quantity("more_than", 1), "ar")).toBe("أكثر من قتيل واحد");
  });

  it("agrees in gender in French", () => {
    const of = quantity("exact", 12);
    const women: Counted = { ...KILLED, population: "women" };
    expect(phrase(of, "fr", women)).toBe("12 femmes tuées");
    expect(phrase(of, "fr", { ...women, population: "civilians" })).toBe("12 civils tués");
    expect(phrase(of, "fr", { ...women, indicator: "casualties" })).toBe(
      "12 femmes tuées ou blessées",
    );
  });

  it("names the part of the population in Arabic", () => {
    expect(phrase(quantity("exact", 12), "ar", { ...KILLED, population: "children" })).toBe(
      "١٢ قتيلًا من الأطفال",
    );
  });
});

describe("units", () => {
  it.each([
    [
      { indicator: "displaced", population: "all", unit: "households" },
      "12 households displaced",
      "12 ménages déplacés",
      "١٢ أسرة نازحة",
    ],
    [
      { indicator: "displaced", population: "all", unit: "movements" },
      "12 displacements",
      "12 déplacements",
      "١٢ حركة نزوح",
    ],
    [
      { indicator: "refugees", population: "all", unit: "movements" },
      "12 border crossings",
      "12 passages de frontière",
      "١٢ حالة عبور للحدود",
    ],
    [
      { indicator: "health_attacks", population: "all", unit: "incidents" },
      "12 attacks on health care",
      "12 attaques contre les soins de santé",
      "١٢ هجومًا على الرعاية الصحية",
    ],
    [
      { indicator: "killed", population: "all", unit: "incidents" },
      "12 incidents (Killed)",
      "12 incidents (Tués)",
      "١٢ حادثًا (القتلى)",
    ],
  ] as const)("%o", (counted, en, fr, ar) => {
    const of = quantity("exact", 12);
    expect(phrase(of, "en", counted)).toBe(en);
    expect(phrase(of, "fr", counted)).toBe(fr);
    expect(phrase(of, "ar", counted)).toBe(ar);
  });
});

describe("every combination of codes", () => {
  it.each(LOCALES)("has words without gaps or raw keys in %s", (locale) => {
    for (const indicator of INDICATORS)
      for (const population of POPULATIONS)
        for (const unit of UNITS) {
          const text = describeCounted({ indicator, population, unit }, languageOf(locale));
          expect(text).toMatch(/^\S.*\S$/);
          expect(text).not.toMatch(/ {2}|[{}]|figure\.|codes\./);
        }
  });
});
