import type { PlainFigure } from "@/lib/extract/to-plain-figure";
import type { GoldFigure, GoldItem } from "./item";
import { isSameSource } from "./same-source";

/** The parts of a figure that are judged once it is found. */
export const SLOTS = [
  "qualifier",
  "source_org",
  "population",
  "period",
  "as_of",
  "is_breakdown",
  "span",
] as const;
export type Slot = (typeof SLOTS)[number];

/** A figure found, with the slots that are right. */
export interface Match {
  gold: GoldFigure;
  found: PlainFigure;
  right: ReadonlySet<Slot>;
}

export interface ItemScore {
  matched: Match[];
  missed: GoldFigure[];
  extra: PlainFigure[];
}

function accepts(gold: GoldFigure, slot: keyof PlainFigure, value: unknown): boolean {
  return gold[slot] === value || (gold.alt?.[slot]?.some((other) => other === value) ?? false);
}

function isSameFigure(gold: GoldFigure, found: PlainFigure): boolean {
  return (
    accepts(gold, "indicator", found.indicator) &&
    gold.value === found.value &&
    gold.unit === found.unit &&
    (gold.valueMax === null || gold.valueMax === found.valueMax)
  );
}

function places(text: string, part: string): [number, number][] {
  const found: [number, number][] = [];
  if (part === "") return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    found.push([at, at + part.length]);
  }
  return found;
}

function isRight(slot: Slot, gold: GoldFigure, found: PlainFigure, text: string): boolean {
  if (slot === "source_org") {
    const names = [gold.source_org, ...(gold.alt?.source_org ?? [])];
    return names.some((name) =>
      isSameSource(name === null ? null : String(name), found.source_org),
    );
  }
  if (slot !== "span") return accepts(gold, slot, found[slot]);
  const own = places(text, found.span);
  return places(text, gold.span).some(([from, to]) => own.some(([a, b]) => a < to && from < b));
}

/** Pairs the figures found with the gold ones, best pairs first, each used once. */
export function scoreItem(item: GoldItem, figures: readonly PlainFigure[]): ItemScore {
  const pairs: Match[] = [];
  for (const gold of item.gold) {
    for (const found of figures.filter((figure) => isSameFigure(gold, figure))) {
      const right = new Set(SLOTS.filter((slot) => isRight(slot, gold, found, item.text)));
      pairs.push({ gold, found, right });
    }
  }
  const matched: Match[] = [];
  for (const pair of pairs.toSorted((a, b) => b.right.size - a.right.size)) {
    const isFree = matched.every((one) => one.gold !== pair.gold && one.found !== pair.found);
    if (isFree) matched.push(pair);
  }
  const isIgnored = (figure: PlainFigure): boolean =>
    item.ignore?.some(
      ({ indicator, value }) =>
        (indicator === "*" || indicator === figure.indicator) && value === figure.value,
    ) ?? false;
  return {
    matched,
    missed: item.gold.filter((gold) => matched.every((one) => one.gold !== gold)),
    extra: figures.filter(
      (figure) => matched.every((one) => one.found !== figure) && !isIgnored(figure),
    ),
  };
}
