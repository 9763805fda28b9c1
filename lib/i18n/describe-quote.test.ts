import { describe, expect, it } from "vitest";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { quantity } from "@/lib/domain/bounds";
import { LOCALES } from "./locales";
import { languageOf } from "./language";
import { describeQuote, describeRefusals } from "./describe-quote";

const LINK = "https://example.org/figures/abc?revision=2";
const SERIES = makeSeries();

function quote(locale: (typeof LOCALES)[number], figure = {}) {
  const reported = makeReported(SERIES, "2019-05-08", quantity("more_than", 400), { figure });
  const standing = { onLine: true, mark: null, reason: null };
  return describeQuote([{ reported, standing }], LINK, languageOf(locale));
}

describe("a sentence to quote", () => {
  it("has the bound, the source, the days and the link, in each language", () => {
    expect(quote("en")).toEqual({
      ok: true,
      sentence: `WHO: more than 400 people killed in Place since 4 April 2019, as of 8 May 2019: ${LINK}`,
    });
    const french = quote("fr");
    expect(french.ok && french.sentence).toMatch(
      /^WHO.: plus de 400 personnes tuées .* depuis le 4 avril 2019, au 8 mai 2019.: https/,
    );
    const arabic = quote("ar");
    expect(arabic.ok && arabic.sentence).toMatch(/أكثر من ٤٠٠ قتيل/);
    expect(arabic.ok && arabic.sentence).toContain(`\u2068${LINK}\u2069`);
  });

  it("says what is uncertain about it", () => {
    const said = quote("en", { provisional: true, asOfBasis: "assumed" });
    expect(said.ok && said.sentence).toContain("8 May 2019 (provisional) (day assumed): ");
  });

  it("says where the day may be an earlier one", () => {
    const said = LOCALES.map((locale) => quote(locale, { asOfEarliest: "2019-05-02" }));
    const sentences = said.map((one) => (one.ok ? one.sentence : ""));
    expect(sentences[0]).toContain(
      "8 May 2019 (the day is not exact: 2 May 2019 at the earliest): ",
    );
    expect(sentences[1]).toMatch(/8 mai 2019 \(jour incertain.: 2 mai 2019 au plus tôt\)/);
    expect(sentences[2]).toContain("(اليوم غير مؤكد: لا يسبق ٢ مايو ٢٠١٩)");
  });

  it("is refused with every reason in words", () => {
    const refused = quote("en", { role: "triangulation", computedBy: "us" });
    expect(refused).toEqual({ ok: false, refusals: ["triangulation", "computed"] });
    for (const locale of LOCALES) {
      const words = describeRefusals(["triangulation", "sum_of_stocks"], languageOf(locale));
      expect(new Set(words).size).toBe(2);
    }
  });
});
