import { plays } from "@/lib/extract/read/item";
import type { Outcome } from "@/lib/extract/lexicon/lexicon";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { givesWay } from "./gives-way";
import { isArrivalFromAbroad, isName, outcomeOf } from "./item-tests";
import { attachByArriving, attachByHosting, attachByLeaving } from "./by-leaving";
import { attachByNumbering, isOfGroup, attachToGroup, attachToOpening } from "./by-group";
import { attachByHeading, attachByLabel } from "./by-heading";
import { attachByLoss } from "./by-loss";
import { attachByObject, attachPastManner } from "./by-object";
import { attachByDriving, attachByHousing, attachByMoving, attachByShelter } from "./by-shelter";
import { attachBySubject } from "./by-subject";
import { attachByToll } from "./by-toll";

/** "evacuated 300 paintings": a word that no list knows is people only where it names them. */
function ofPeople(
  { items, language }: Sentence,
  quantity: Quantity,
  found: Attachment | null,
): Attachment | null {
  const head = items[quantity.headItem ?? -1];
  const isOpen = language !== "ar" && quantity.head === "unknown" && head && !isName(head);
  return isOpen && (found?.outcome === "evacuated" || found?.outcome === "returned") ? null : found;
}

/** "has reached" may mean people helped, or where a count stands. */
function recorded(attachment: Attachment | null): Attachment | null {
  return attachment?.outcome === "none" ? null : attachment;
}

/** "casualties have reached 782 killed": a count that reached so many, and no people helped. */
function unlessReached({ items }: Sentence, found: Attachment | null): Attachment | null {
  return found?.outcome === "none" && plays(items[found.items[0] ?? -1], "reaching") ? null : found;
}

/** A goal settles what leaving means, unless another outcome stands before the number. */
function preferLeaving(
  sentence: Sentence,
  quantity: Quantity,
  other: Attachment | null,
): Attachment | null {
  const leaving = attachByLeaving(sentence, quantity);
  if (!leaving) return null;
  const isSame = other === null || other.items.some((item) => leaving.items.includes(item));
  return isSame || other.outcome === "displaced" || other.outcome === "refugees" ? leaving : null;
}

/** "لجأت 420 أسرة إلى المدارس": where people took refuge tells that they crossed no border. */
function preferShelter(sentence: Sentence, quantity: Quantity): Attachment | null {
  if (sentence.language !== "ar") return null;
  const shelter = attachByShelter(sentence, quantity);
  const verb = shelter?.items[0] ?? quantity.to;
  return verb < quantity.from && outcomeOf(sentence.items[verb], "either") ? shelter : null;
}

/** "half of the 820 families evacuated": said of all of them. */
function attachParticiple({ items }: Sentence, { to }: Quantity): Attachment | null {
  const outcome = outcomeOf(items[to], "either", "state");
  return outcome && { outcome, items: [to], rule: "noun" };
}

const SETTLED: readonly Outcome[] = ["displaced", "refugees", "returned", "evacuated"];

/** "a accueilli 3 215 ménages déplacés": who they are, where they are taken in. */
function ofNoun(
  sentence: Sentence,
  quantity: Quantity,
  object: Attachment | null,
): Attachment | null {
  if (sentence.language === "en" || quantity.head === "none") return null;
  const verb = object?.items[0];
  const isHosted = verb !== undefined && plays(sentence.items[verb], "hosting");
  const own = isHosted ? attachParticiple(sentence, quantity) : null;
  return own && SETTLED.includes(own.outcome) ? { ...own, rule: "subject" } : null;
}

const isJoined = ({ items }: Sentence, { from }: Quantity): boolean => items[from]?.joined === true;

const CASES = /^(?:cases?|cas|حاله|حالات)$/;
const FALLING = /^[وف]?سقط(?:ت|وا)?$|^[وفب]?سقوط$/;
/** "انتشل 9 ناجين": recovered from the rubble, and alive. */
const SURVIVORS = /^(?:survivors?|survivants?|rescapee?s?|(?:ال)?ناجي?(?:ن|ا|ون|ات)?)$/;

/** What a verb says of the people counted, where it tells more than their noun. */
function unlessNoun(
  { items }: Sentence,
  { outcome, outcomeItem, isModified }: Quantity,
  verb: Attachment | null,
): Attachment | null {
  if (verb === null || outcome === null || outcomeItem === null || verb.rule === "label") {
    return null;
  }
  // "سقط ثلاثة جرحى": what falls is said by the noun.
  if (outcome === "injured" && FALLING.test(items[verb.items[0] ?? -1]?.norm ?? "")) return null;
  if (verb.outcome === "killed" && SURVIVORS.test(items[outcomeItem]?.norm ?? "")) return null;
  const tellsMore = givesWay(outcome, verb.outcome, isModified);
  return tellsMore ? { ...verb, items: [...verb.items, outcomeItem] } : null;
}

/** What the number counts by the words of its own clause, or null. */
export function chooseOutcome(sentence: Sentence, quantity: Quantity): Attachment | null {
  if (quantity.head === "thing") return null;
  const { outcome, outcomeItem } = quantity;
  if (outcome === null || outcomeItem === null) {
    if (quantity.isWholeOfShare) {
      const participle = attachParticiple(sentence, quantity);
      if (participle || !plays(sentence.items[quantity.to], "relatives")) return participle;
      const object = attachByObject(sentence, quantity);
      return preferLeaving(sentence, quantity, object) ?? attachBySubject(sentence, quantity);
    }
    const labelled = attachByLabel(sentence, quantity) ?? attachToGroup(sentence, quantity);
    if (labelled) return labelled;
    const joint = outcomeOf(sentence.items[quantity.to], "noun");
    // "40 شخصا بين قتيل وجريح": said after the people, in one phrase.
    if (joint === "casualties") return { outcome: joint, items: [quantity.to], rule: "noun" };
    const object = attachByObject(sentence, quantity);
    const stronger =
      preferShelter(sentence, quantity) ??
      preferLeaving(sentence, quantity, object) ??
      ofPeople(sentence, quantity, recorded(object)) ??
      attachByHosting(sentence, quantity) ??
      attachByHousing(sentence, quantity) ??
      attachByToll(sentence, quantity) ??
      ofNoun(sentence, quantity, object) ??
      unlessReached(sentence, ofPeople(sentence, quantity, object)) ??
      attachByMoving(sentence, quantity) ??
      attachByDriving(sentence, quantity) ??
      attachByLoss(sentence, quantity);
    if (stronger) return stronger;
    const subject = attachBySubject(sentence, quantity);
    return (
      recorded(subject) ??
      attachByShelter(sentence, quantity) ??
      attachToOpening(sentence, quantity) ??
      subject ??
      ofPeople(sentence, quantity, object) ??
      attachByArriving(sentence, quantity) ??
      attachByHeading(sentence, quantity) ??
      attachByNumbering(sentence, quantity) ??
      attachPastManner(sentence, quantity)
    );
  }
  const own: Attachment = {
    outcome: isArrivalFromAbroad(sentence.items, outcomeItem) ? "refugees" : outcome,
    items: [outcomeItem],
    rule: isOfGroup(sentence, quantity) ? "group" : "noun",
  };
  if (quantity.isWholeOfShare) return own;
  // "بلغ عدد الوفيات 56 حالة": cases of what the count is of.
  if (outcome === "none" && CASES.test(sentence.items[outcomeItem]?.norm ?? "")) {
    const toll = recorded(attachByToll(sentence, quantity));
    if (toll) return toll;
  }
  // "43 000 habitants ont quitté la ville"
  const isNone = outcome === "none";
  const object = attachByObject(sentence, quantity);
  const left = isNone ? preferLeaving(sentence, quantity, object) : null;
  if (left) return left;
  // "وفاة و48 حالة": joined to what is counted before, and no object of its own.
  const isOwn = !isNone || !isJoined(sentence, quantity);
  const done = isOwn ? unlessNoun(sentence, quantity, object) : null;
  if (done) return done;
  // "5 refugees crossed the border": the verb tells more than the noun.
  const verb = attachBySubject(sentence, quantity);
  const said = unlessNoun(sentence, quantity, verb);
  if (said) return said;
  const isVerb =
    verb !== null &&
    verb.outcome === outcome &&
    sentence.items[verb.items[0] ?? 0]?.entry.subject !== undefined;
  return isVerb ? { ...verb, items: [...verb.items, outcomeItem] } : own;
}
