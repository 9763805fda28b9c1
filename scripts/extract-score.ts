// Compares the figures that are suggested with those that a careful reader recorded, by language and
// slot. Usage: npm run extract:score [-- FILE.jsonl ...] [--errors]; without FILE the project's items.
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { extractFigures } from "@/lib/extract/extract-figures";
import type { ReportLanguage } from "@/lib/extract/figure";
import { toPlainFigure, type PlainFigure } from "@/lib/extract/to-plain-figure";
import { readItems, type GoldItem } from "./extract/item";
import { scoreItem, SLOTS, type ItemScore } from "./extract/score-item";
import { count, makeTally, rates, slotRate, type Tally } from "./extract/tally";

const OWN = ["en", "fr", "ar", "dev"].map((name) => `lib/extract/items/${name}.jsonl`);

function suggest({ text, lang, published }: GoldItem): PlainFigure[] {
  const suggestions = extractFigures(text, {
    language: lang as ReportLanguage,
    published: published ? parseCalendarDate(published) : null,
  });
  return suggestions.map((suggestion) => toPlainFigure(suggestion, text));
}

const percent = (value: number): string => `${(100 * value).toFixed(1)}%`.padStart(8);

function printRow(name: string, tally: Tally): void {
  const { p, r, f1 } = rates(tally);
  const figures = String(tally.matched + tally.missed).padStart(5);
  const head = `${name.padEnd(9)}${String(tally.items).padStart(5)} items ${figures} figures`;
  const empty = `${tally.emptyHit} of ${tally.empty} without figures`;
  console.log(`${head}  P${percent(p)}  R${percent(r)}  F1${percent(f1)}  false on ${empty}`);
}

function printErrors({ id, text }: GoldItem, { matched, missed, extra }: ItemScore): void {
  const wrong = matched.flatMap(({ gold, found, right }) =>
    SLOTS.filter((slot) => !right.has(slot)).map(
      (slot) => `  ${found.value} ${slot}: ${String(found[slot])}, not ${String(gold[slot])}`,
    ),
  );
  if (missed.length + extra.length + wrong.length === 0) return;
  console.log(`\n${id}: ${text}`);
  for (const { indicator, value, unit } of missed)
    console.log(`  missed ${indicator} ${value} ${unit}`);
  for (const { indicator, value, unit } of extra)
    console.log(`  extra ${indicator} ${value} ${unit}`);
  for (const line of wrong) console.log(line);
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const all = makeTally();
const byLanguage = new Map<string, Tally>();
for (const item of (files.length > 0 ? files : OWN).flatMap(readItems)) {
  const score = scoreItem(item, suggest(item));
  const tally = byLanguage.get(item.lang) ?? makeTally();
  byLanguage.set(item.lang, tally);
  for (const one of [all, tally]) count(one, item, score);
  if (process.argv.includes("--errors")) printErrors(item, score);
}
const columns: [string, Tally][] = [["all", all], ...byLanguage];
console.log("");
for (const [name, tally] of columns) printRow(name, tally);
console.log(
  `\nright slots of the figures found${columns.map(([name]) => name.padStart(9)).join("")}`,
);
for (const slot of SLOTS) {
  const cells = columns.map(([, tally]) => ` ${percent(slotRate(tally, slot))}`).join("");
  console.log(`  ${slot.padEnd(30)}${cells}`);
}
