import { describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { extractFigures } from "@/lib/extract/extract-figures";
import type { ReportLanguage } from "@/lib/extract/figure";
import { toPlainFigure } from "@/lib/extract/to-plain-figure";
import { readItems } from "./item";
import { scoreItem } from "./score-item";
import { count, makeTally, rates, slotRate } from "./tally";

const LEAST = { f1: 0.97, qualifier: 0.98, source_org: 0.95, period: 0.95, population: 0.98 };

function scoreFile(name: string): ReturnType<typeof makeTally> {
  const tally = makeTally();
  for (const item of readItems(`lib/extract/items/${name}.jsonl`)) {
    const published = item.published === null ? null : parseCalendarDate(item.published);
    const language = item.lang as ReportLanguage;
    const figures = extractFigures(item.text, { language, published });
    count(
      tally,
      item,
      scoreItem(
        item,
        figures.map((one) => toPlainFigure(one, item.text)),
      ),
    );
  }
  return tally;
}

describe("the project's items", () => {
  it.each(["en", "fr", "ar", "dev"])("%s.jsonl is read as well as before", (name) => {
    const tally = scoreFile(name);
    expect(tally.items).toBeGreaterThan(30);
    expect(rates(tally).f1).toBeGreaterThan(LEAST.f1);
    expect(slotRate(tally, "qualifier")).toBeGreaterThan(LEAST.qualifier);
    expect(slotRate(tally, "source_org")).toBeGreaterThan(LEAST.source_org);
    expect(slotRate(tally, "period")).toBeGreaterThan(LEAST.period);
    expect(slotRate(tally, "population")).toBeGreaterThan(LEAST.population);
    expect(tally.emptyHit).toBe(0);
  });
});
