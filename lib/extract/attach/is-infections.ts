import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import type { Sentence } from "@/lib/extract/sentence";

const DISEASES = roleSet("diseases");
const INFECTIONS = /^و?ال[إا]صابات$/;

/** "عدد الإصابات بالكوليرا": those who caught an illness, by the word for injuries. */
export function isInfections({ items, roles }: Sentence, at: number): boolean {
  return shareRole(roles, DISEASES) && INFECTIONS.test(items[at]?.lastText ?? "");
}
