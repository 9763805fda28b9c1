import { plays, type Item } from "@/lib/extract/read/item";

const LABELS = new Set(
  `no nos number week phase page route resolution article flight version day level category chapter
  section annex figure table highway room block ward line point step grade class model type tel phone
  mobile fax box unit gate bulletin issue sitrep report stage round chapitre numero n° semaine phase
  page route niveau etape tableau annexe رقم المرحله القرار الماده العدد`.split(/\s+/),
);
const MONEY = new Set(["$", "€", "£", "¥", "rs", "usd", "eur", "us$", "fcfa"]);
const LARGEST = 1_000_000_000;

/**
 * Whether the number at `at` cannot count people, whatever follows: money, a date, a time, part of
 * a name, a share of something, a number with a decimal part.
 */
export function isNoCount(items: readonly Item[], at: number, isDate: boolean): boolean {
  const item = items[at];
  const number = item?.number;
  if (!item || !number) return true;
  const before = items[at - 1];
  const next = items[at + 1];
  if (isDate || number.isDecimal || number.value < 1 || number.value > LARGEST) return true;
  if (before && MONEY.has(before.norm)) return true;
  if (before?.isMark && /^[+#/$€£¥:.]$/.test(before.text) && item.glued) return true;
  if (next?.isMark && next.glued && /^[%°/$€£¥]$/.test(next.text)) return true;
  if (next?.text === ":" && next.glued && items[at + 2]?.number && items[at + 2]?.glued)
    return true;
  if (gluedToLetters(item, before, next) || isCompound(items, at)) return true;
  // "seven members of one family"
  const isOne = number.value === 1 && number.inWords && plays(next, "households");
  if (isOne && /^(?:of|d'|de|من)$/.test(before?.norm ?? "")) return true;
  // "أربعة عشر من عائلة واحدة"
  const isOfOne = number.value === 1 && number.inWords && plays(before, "households");
  if (isOfOne && items[at - 2]?.norm === "من") return true;
  // Of a phrase such as "no fewer than" the first word is no label.
  const label = before && before.to - before.from === 1 ? before.norm : "";
  if (LABELS.has(label) && !number.inWords) return true;
  if (before?.text === "(" && next?.text === ")") return true;
  if (at === 0 && (next?.text === "." || next?.text === ")")) return true;
  if (isAge(items, at)) return true;
  // "sixty-five percent of the fighters"
  if (plays(next, "shares") && plays(next, "things")) return true;
  // "6 of every 10", "من بين كل 10"
  const isEvery = /^(?:every|each|chaque|كل)$/.test(before?.norm ?? "");
  if (isEvery && plays(items[at - 2], "prepositions", "including")) return true;
  if (before?.norm === "of" && /^out$/.test(items[at - 2]?.norm ?? "")) return true;
  if (before?.norm === "sur" && items[at - 2]?.number) return true;
  // "by one" after a verb of change is the change, not the count.
  if (
    before?.norm === "by" &&
    items.slice(Math.max(0, at - 4), at).some((i) => plays(i, "changing"))
  )
    return true;
  // "un onzième corps"
  if (number.isArticle && /iemes?$/.test(next?.norm ?? "")) return true;
  // "two-thirds", "deux tiers", "واحد من كل أربعة"
  if ((number.inWords || number.value <= LARGEST_PART) && isShare(items, at)) return true;
  // "two of the 12": the whole of a part.
  const [of, part] =
    before?.lastText === "the" && before.norm === "of" ? [at - 1, at - 2] : [at - 2, at - 3];
  const whole =
    (of === at - 1 || plays(before, "determiners")) &&
    /^(?:of|des|من)$/.test(items[of]?.norm ?? "");
  return whole && items[part]?.number !== null && items[part]?.number !== undefined;
}

const PARTS =
  /^(?:thirds?|quarters?|fifths?|tenths?|halves|tiers|quarts?|cinquiemes?|sixiemes?|dixiemes?)$/;

function isShare(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const part = next?.isMark && /^[-‑]$/.test(next.text) ? items[at + 2] : next;
  if (PARTS.test(part?.norm ?? "")) return true;
  if (next?.norm === "من" && items[at + 2]?.norm === "كل") return items[at + 3]?.number !== null;
  return isOneIn(items, at);
}

const BETWEEN_SHARES = 4;
const LARGEST_PART = 10;
/** "9 sur 10" is a share; "9 in 2024" is none. */
const WHOLES = [4, 5, 10, 100, 1000];

/** "seven in ten", "sept ménages sur dix": both numbers. */
function isOneIn(items: readonly Item[], at: number): boolean {
  const own = items[at]?.number?.value ?? 0;
  for (let step = 1; step <= BETWEEN_SHARES; step += 1) {
    for (const ahead of [true, false]) {
      const sign = ahead ? at + step : at - step;
      const { norm } = items[sign] ?? { norm: "" };
      if (norm !== "in" && norm !== "sur") continue;
      const other = ahead ? items[sign + 1]?.number : findNumberBefore(items, sign);
      const isNext = ahead || sign === at - 1;
      const isShare = other?.inWords || (other && WHOLES.includes(ahead ? other.value : own));
      if (isNext && other && isShare && (ahead ? other.value > own : other.value < own))
        return true;
    }
  }
  return false;
}

function findNumberBefore(items: readonly Item[], at: number): Item["number"] {
  for (let index = at - 1; index >= Math.max(0, at - BETWEEN_SHARES); index -= 1) {
    if (items[index]?.number) return items[index]?.number ?? null;
    if (items[index]?.isMark) return null;
  }
  return null;
}

const AGED = /^(?:aged|age|agee?s?|عمره|عمرها|اعمارهم)$/;
const LIMIT = /^(?:under|over|below|above)$/;

/** "aged 4", and the second of "aged 4 and 7". */
function isAge(items: readonly Item[], at: number): boolean {
  if (AGED.test(items[at - 1]?.norm ?? "")) return true;
  // "children under 15"
  const isLimit = LIMIT.test(items[at - 1]?.norm ?? "");
  if (isLimit && plays(items[at - 2], "person", "be") && (items[at]?.number?.value ?? 0) < 100)
    return true;
  // "de 4 et 7 ans"
  const isOfTwo = plays(items[at + 1], "conjunctions", "rangeJoin") && items[at + 2]?.number;
  if (isOfTwo && plays(items[at + 3], "times")) return true;
  const isJoined = plays(items[at - 1], "conjunctions") || items[at - 1]?.text === ",";
  return isJoined && items[at - 2]?.number !== null && AGED.test(items[at - 3]?.norm ?? "");
}

const LATIN = /^[a-z]/;

/** "B52", "21st", "5km"; Arabic conjunctions are joined to numbers. */
function gluedToLetters(item: Item, before: Item | undefined, next: Item | undefined): boolean {
  if (before && item.glued && !before.isMark && !before.number && LATIN.test(before.norm)) {
    return !/['’]$/.test(before.lastText);
  }
  return next !== undefined && next.glued && !next.isMark && LATIN.test(next.norm);
}

/** "73-year-old", "8.0-magnitude", "COVID-19". */
function isCompound(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const last = items[at + 2];
  if (isGluedDash(next) && last && last.glued && !last.number && !ODD.test(last.norm)) return true;
  const first = items[at - 2];
  return (
    isGluedDash(items[at - 1]) && items[at]?.glued === true && first !== undefined && !first.number
  );
}

/** "thirty-odd families", "300-plus people". */
const ODD = /^(?:odd|plus)$/;

const isGluedDash = (item: Item | undefined): boolean =>
  item !== undefined && item.glued && item.isMark && /^[-–‑]$/.test(item.text);
