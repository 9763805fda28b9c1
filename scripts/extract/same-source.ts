import { lexiconOf } from "@/lib/extract/lexicon/compile";
import { normalizeWord } from "@/lib/extract/text/normalize";
import { tokenize } from "@/lib/extract/text/tokenize";

const LANGUAGES = ["en", "fr", "ar"] as const;
const SMALL = new Set(
  "the of in for and s le la les l de du des d a au aux et en في و من".split(" "),
);

const normalize = (name: string): string =>
  normalizeWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The organisation under which the lists know the name, or null. */
function knownAs(name: string): string | null {
  const tokens = tokenize(name);
  for (let at = 0; at < tokens.length; at += 1) {
    for (const language of LANGUAGES) {
      const known = lexiconOf(language).words.match(tokens, at)?.entry.organisation;
      if (known !== undefined && (known !== "UN" || tokens.length < 3)) return known;
    }
  }
  return null;
}

function isUnnamed(name: string | null): boolean {
  if (name === null || normalize(name) === "") return true;
  const tokens = tokenize(name);
  return LANGUAGES.some((language) => {
    const match = lexiconOf(language).words.match(tokens, 0);
    return match?.entry.unnamed !== undefined && match.length === tokens.length;
  });
}

/** Whether two names mean one source: by the lists, else one name's words contain the other's. */
export function isSameSource(one: string | null, other: string | null): boolean {
  if (one === null || other === null || isUnnamed(one) || isUnnamed(other)) {
    return isUnnamed(one) && isUnnamed(other);
  }
  if (normalize(one) === normalize(other)) return true;
  const [known, alsoKnown] = [knownAs(one), knownAs(other)];
  if (known !== null || alsoKnown !== null) return known === alsoKnown;
  const [fewer, more] = [one, other]
    .map(
      (name) =>
        new Set(
          normalize(name)
            .split(" ")
            .filter((word) => !SMALL.has(word)),
        ),
    )
    .toSorted((a, b) => a.size - b.size);
  return fewer !== undefined && fewer.size > 0 && [...fewer].every((word) => more?.has(word));
}
