import { expect, it } from "vitest";
import { quantity } from "@/lib/domain/bounds";
import { calendarDate } from "@/lib/domain/calendar-date";
import { makeOrganisation, makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { describeFigure, describeSeries } from "./describe-figure";
import { languageOf } from "./language";
import { LOCALES } from "./locales";

const BARE = /[\u2066-\u2069]/g;

it("names in every language what exactly is counted where that differs", () => {
  const plain = makeSeries({ population: "civilians", origin: makeOrganisation("OCHA") });
  const verified = { ...plain, definition: "verified" };
  const figure = (series: typeof plain) =>
    makeReported(series, "2019-09-30", quantity("at_least", 111));
  const sentences = LOCALES.map((locale) =>
    describeFigure(figure(verified), languageOf(locale)).replace(BARE, ""),
  );
  expect(sentences[0]).toBe(
    "OCHA: at least 111 civilians killed in Place (verified cases only) since 4 April 2019, as of 30 September 2019",
  );
  expect(sentences[1]).toContain("(cas vérifiés seulement)");
  expect(sentences[2]).toContain("(الحالات المتحقق منها فقط)");
  expect(describeFigure(figure(plain), languageOf("en"))).not.toContain("(");
  expect(describeSeries(verified, languageOf("en"))).toBe(
    "Civilians killed in Place (verified cases only)",
  );
});

it("says in French where refugees come from", () => {
  const { place } = makeSeries();
  const sudan = makeSeries({
    indicator: "refugees",
    placeRole: "from",
    place: { ...place, name: { en: "Sudan", fr: "Soudan", ar: null } },
  });
  expect(describeFigure(makeReported(sudan, "2024-09-08", 5), languageOf("fr"))).toContain(
    "5 réfugiés en provenance du Soudan depuis le 4 avril 2019",
  );
});

it("says in every language how much of a number was registered late", () => {
  const series = makeSeries({ measure: "new", baseline: null });
  const batch = makeReported(series, "2025-10-04", 786, {
    figure: { periodStart: calendarDate("2025-10-04"), registeredLate: 720 },
  });
  const [en, fr, ar] = LOCALES.map((locale) => describeFigure(batch, languageOf(locale)));
  expect(en).toBe(
    "WHO: 786 people killed in Place on 4 October 2025; of these, 720 belong to earlier dates and were registered late",
  );
  expect(fr).toMatch(/, dont 720 au titre de dates antérieures \(enregistrement tardif\)$/);
  expect(ar).toContain("منها ٧٢٠ تعود إلى تواريخ سابقة وسُجّلت متأخرة");
});
