import { plays } from "@/lib/extract/read/item";
import type { Outcome } from "@/lib/extract/lexicon/lexicon";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { attachByReference } from "./by-reference";
import { chooseOutcome } from "./choose-outcome";
import { findAmong, type Among } from "./find-among";
import { findGroup } from "./find-group";
import { findPart, sharesWords, type Part } from "./find-part";
import { matchLists } from "./match-lists";
import type { Reading } from "./reading";
import { reject } from "./reject";
import { findSharer } from "./share-outcome";

/**
 * What each number of the sentence counts. `earlier` is the last main figure of the sentence
 * before, of which "of them" speaks. Rejected readings are kept: others may share their verb.
 */
export function readSentence(sentence: Sentence, earlier: Reading | null): Reading[] {
  const readings: Reading[] = [];
  const listed = matchLists(sentence, (quantity) => chooseOutcome(sentence, quantity));
  const among = findAmong(sentence);
  for (const quantity of sentence.quantities) {
    if (among.has(quantity)) continue;
    const own = listed.get(quantity.first) ?? chooseOutcome(sentence, quantity);
    if (quantity.head === "thing" || isArticle(sentence, quantity)) continue;
    const reading = listed.has(quantity.first)
      ? make(sentence, quantity, own, null)
      : readOne(sentence, quantity, own, readings, earlier);
    if (reading) readings.push(reading);
  }
  return among.size === 0 ? readings : withParts(sentence, readings, among);
}

/** The readings with those that are parts of a number after them, in the order of the text. */
function withParts(
  sentence: Sentence,
  readings: readonly Reading[],
  among: ReadonlyMap<Quantity, Among>,
): Reading[] {
  const parts = [...among].flatMap(([quantity, { whole: of, marker }]) => {
    const whole = readings.find((reading) => reading.quantity === of);
    const own = chooseOutcome(sentence, quantity);
    if (!whole) return (own && make(sentence, quantity, own, null)) ?? [];
    const attachment: Attachment = { ...whole.attachment, rule: "part" };
    const part = { whole, items: [marker], isConversion: false, isNear: true };
    return make(sentence, quantity, attachment, part) ?? [];
  });
  return [...readings, ...parts].toSorted((a, b) => a.quantity.first - b.quantity.first);
}

/** Outcomes that also name a group to which something else may happen. */
const WHO_THEY_ARE: readonly Outcome[] = ["displaced", "refugees", "none"];

/** French "un" counts only people: "un mort", "une personne", not "une même famille". */
function isArticle({ items }: Sentence, { first, head }: Quantity): boolean {
  return items[first]?.number?.isArticle === true && head !== "outcome" && head !== "person";
}

function readOne(
  sentence: Sentence,
  quantity: Quantity,
  own: Attachment | null,
  before: readonly Reading[],
  earlier: Reading | null,
): Reading | null {
  const strong = own !== null && own.outcome !== "none";
  const part =
    findPart(sentence, quantity, before, earlier, strong ? own : null) ??
    findGroup(sentence, quantity, before, own);
  // "54 passengers, 31 of whom died": the whole is no figure, but what happened to some is.
  const isOfVerb = strong && (own.rule === "subject" || own.rule === "object");
  if (part?.whole.rejected === "not_recorded" && isOfVerb) {
    const happened = make(sentence, quantity, own, null);
    return happened && { ...happened, group: part.whole };
  }
  if (part) {
    const isGroup = own?.rule === "noun" && WHO_THEY_ARE.includes(own.outcome);
    const happened = !WHO_THEY_ARE.includes(part.whole.attachment.outcome);
    const inherited: Attachment = { ...part.whole.attachment, rule: "part" };
    const keeps =
      strong &&
      !part.isConversion &&
      !(isGroup && happened) &&
      own.rule !== "toll" &&
      own.rule !== "subject";
    const attachment =
      keeps || (strong && own.rule === "subject" && !covers(part, own)) ? own : inherited;
    return make(sentence, quantity, attachment, part);
  }
  if (own) return make(sentence, quantity, own, null);
  const meant = before.at(-1) ?? earlier;
  const reference = attachByReference(sentence, quantity, meant);
  const again = make(sentence, quantity, reference, null);
  if (again) return { ...again, twin: meant };
  const sharer = findSharer(sentence, quantity, before);
  if (!sharer) return null;
  const { outcome } = sharer.attachment;
  const isAbroad = outcome === "displaced" && leadsAbroad(sentence, quantity);
  const attachment: Attachment = {
    ...sharer.attachment,
    outcome: isAbroad ? "refugees" : outcome,
    rule: "shared",
  };
  const reading = make(sentence, quantity, attachment, null);
  return (
    reading && {
      ...reading,
      whole: sharer.whole,
      twin: sharer,
      rejected: reading.rejected ?? sharer.rejected,
    }
  );
}

const ABROAD_REACH = 6;
const OUTSIDE = /^(?:across|beyond|outside|abroad|over|au-dela|hors|خارج|عبر)$/;

/** "8.6 million inside the country and 3.9 million across its borders". */
function leadsAbroad({ items }: Sentence, { to }: Quantity): boolean {
  const near = items.slice(to, to + ABROAD_REACH);
  const isOut = near.some(({ norm }) => OUTSIDE.test(norm)) || near[0]?.norm === "au";
  return isOut && near.some((item) => plays(item, "abroad"));
}

/** The verb after a part in brackets or commas is the whole's: "6, including 2 children, died". */
function covers(part: Part, own: Attachment): boolean {
  return part.isNear && sharesWords(part.whole.attachment, own);
}

function make(
  sentence: Sentence,
  quantity: Quantity,
  attachment: Attachment | null,
  part: Part | null,
): Reading | null {
  if (!attachment) return null;
  const whole = part && !part.isConversion ? part.whole : (part?.whole.whole ?? null);
  const reading: Reading = {
    sentence,
    quantity,
    attachment,
    whole,
    twin: part?.whole ?? null,
    group: null,
    partItems: part?.items ?? [],
    rejected: part?.whole.rejected ?? null,
  };
  reading.rejected ??= reject(reading);
  return reading;
}
