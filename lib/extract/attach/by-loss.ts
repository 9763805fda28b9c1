import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { isUnknown, plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";

const DISASTERS = roleSet("disasters");
const VICTIM = /^(?:victims?|victimes?|ضحي|ضحايا)/;
const CLAIMED = /^claim(?:ed|ing|s)?$/;
const CLAIMING = /^(?:claim(?:ed|ing|s)?|fai(?:t|re|sant|saient|sait)|اوقع|خلف)$/;
const BURYING = /^(?:bur|laid|enterr|inhum|ensevel)/;

/** "76 victims have been buried". */
function findBurial(items: readonly Item[], { to }: Quantity): number | null {
  for (let index = to; index < Math.min(items.length, to + PASSIVE_REACH); index += 1) {
    const item = items[index];
    if (!item || item.isMark || item.number) return null;
    if (plays(item, "losing") && BURYING.test(item.norm)) {
      return plays(items[index - 1], "be", "adverbs") ? index : null;
    }
  }
  return null;
}

/** "lost 40 employees to rivals", not "to Ebola" or "to shelling". */
const isSomebody = (item: Item | undefined): boolean =>
  item !== undefined && isUnknown(item) && !item.norm.endsWith("ing");

const PASSIVE_REACH = 6;

/** "We lost 22 colleagues", "the hospital has buried 76 victims": people, not houses or seats. */
export function attachByLoss({ items, roles }: Sentence, quantity: Quantity): Attachment | null {
  if (quantity.head !== "person" && quantity.head !== "others") return null;
  let verb = quantity.from - 1;
  while (plays(items[verb], "adverbs", "determiners", "totals") && !plays(items[verb], "losing")) {
    verb -= 1;
  }
  const passive = findBurial(items, quantity);
  if (passive !== null) verb = passive;
  // "hunger has claimed 16 children", not "claimed 16 soldiers were killed"
  const isClaimed = CLAIMED.test(items[verb]?.norm ?? "") && quantity.head === "person";
  if (isClaimed && !plays(items[quantity.to], "be", "have", "state", "either", "subject")) {
    return { outcome: "killed", items: [verb], rule: "object" };
  }
  // "l'épidémie a fait 27 victimes"
  if (
    CLAIMING.test(items[verb]?.lastText ?? "") &&
    VICTIM.test(items[quantity.headItem ?? -1]?.norm ?? "")
  ) {
    return { outcome: "killed", items: [verb], rule: "object" };
  }
  if (!plays(items[verb], "losing")) return null;
  // "lost three players to injury"
  if (
    /^(?:to|sur)$/.test(items[quantity.to]?.norm ?? "") &&
    (plays(items[quantity.to + 1], "noun") || isSomebody(items[quantity.to + 1]))
  ) {
    return null;
  }
  const isVictim = VICTIM.test(items[quantity.headItem ?? -1]?.norm ?? "");
  // A landslide buries the living too.
  const isByDisaster = BURYING.test(items[verb]?.norm ?? "") && shareRole(roles, DISASTERS);
  return isByDisaster && !isVictim ? null : { outcome: "killed", items: [verb], rule: "object" };
}
