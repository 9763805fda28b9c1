import { normalizeWord } from "@/lib/extract/text/normalize";
import { tokenize, type KnownWords, type Token } from "@/lib/extract/text/tokenize";
import { NOTHING, withTag, type Entry } from "./entry";
import type { Tag } from "./tags";

/** A phrase found: what it may be, and how many tokens it takes. */
export interface PhraseMatch {
  entry: Entry;
  length: number;
  /** An Arabic conjunction is written joined to its first word. */
  joined: boolean;
}

interface Node {
  /** What is answered where a phrase ends here: alone, and after a conjunction. */
  alone: PhraseMatch | null;
  joined: PhraseMatch | null;
  words: Map<string, Node> | null;
}

/** The tags of words that are numbers or parts of them. */
const NUMERIC: readonly Tag[] = ["number", "scale", "rough", "dual"];

/** Anything that is not written in letters and blanks. */
const SPELLED = /[^\p{L}\p{M}\s]/u;

const makeNode = (): Node => ({ alone: null, joined: null, words: null });

function childOf(nodes: Map<string, Node>, word: string): Node {
  let node = nodes.get(word);
  if (node === undefined) nodes.set(word, (node = makeNode()));
  return node;
}

/** Phrases of one or several words, found longest first whatever their number. */
export class PhraseTrie {
  readonly #first = new Map<string, Node>();
  /** First words of the phrases that are numbers. */
  readonly #numeric = new Set<string>();
  /** The words that phrases go on with after their first. */
  readonly #later = new Set<string>();
  readonly #known: KnownWords = new Map();

  /** Adds each of the phrases parted by "|" with `value` under `tag`; an earlier value stays. */
  add(phrases: string, tag: Tag, value: string = tag): void {
    for (const phrase of phrases.split("|")) this.#addPhrase(this.#wordsOf(phrase), tag, value);
  }

  /** As a text is split; most phrases are letters and blanks only, which takes no tokens. */
  #wordsOf(phrase: string): string[] {
    if (SPELLED.test(phrase)) return tokenize(phrase, this.#known).map(({ norm }) => norm);
    const norm = normalizeWord(phrase).trim();
    return norm === "" ? [] : norm.split(/\s+/);
  }

  #addPhrase(words: string[], tag: Tag, value: string): void {
    // An elided word ("d'") is written at the one after it, which the list leaves open.
    if (words.at(-1) === "'") words.splice(-2, 2, words.slice(-2).join(""));
    const [first] = words;
    if (first === undefined) return;
    if (NUMERIC.includes(tag)) this.#numeric.add(first);
    const node = this.#nodeOf(words);
    const entry = withTag(node.alone?.entry ?? NOTHING, tag, value);
    if (entry === node.alone?.entry) return;
    node.alone = { entry, length: words.length, joined: false };
    node.joined = null;
  }

  #nodeOf(words: readonly string[]): Node {
    let node = childOf(this.#first, words[0] ?? "");
    for (let order = 1; order < words.length; order += 1) {
      const word = words[order] ?? "";
      this.#later.add(word);
      node = childOf((node.words ??= new Map<string, Node>()), word);
    }
    return node;
  }

  /** Whether a phrase that is a number or part of one begins with one of the forms. */
  startsNumber(forms: readonly string[]): boolean {
    return forms.some((form) => this.#numeric.has(form));
  }

  /** Whether some phrase goes on with one of the forms after its first word. */
  goesOn(forms: readonly string[]): boolean {
    return forms.some((form) => this.#later.has(form));
  }

  /** Where the phrases that begin with a word start, under each of its forms; null where none does. */
  startsOf({ forms, norm }: Pick<Token, "forms" | "norm">): readonly Start[] | null {
    const starts = forms.flatMap((form, order): Start[] => {
      const node = this.#first.get(form);
      return node ? [{ node, isJoined: order > 0 && /^[وف]/.test(norm) }] : [];
    });
    return starts.length === 0 ? null : starts;
  }

  /** The longest phrase that begins at `index`, or null; of two as long, the nearest in spelling. */
  match(tokens: readonly Token[], index: number): PhraseMatch | null {
    const token = tokens[index];
    const starts = token ? this.startsOf(token) : null;
    return starts && longest(starts, tokens, index + 1);
  }
}

/** Where phrases start that begin with one form of a word. */
export interface Start {
  node: Node;
  /** A conjunction is written joined to it. */
  isJoined: boolean;
}

/** Whether the phrase ends with the word whatever follows. */
export const endAtOnce = (starts: readonly Start[]): boolean =>
  starts.every(({ node }) => node.words === null);

/** The longest phrase from one of those starts; `index` is the token after the first. */
export function longest(
  starts: readonly Start[],
  tokens: readonly Token[],
  index: number,
): PhraseMatch | null {
  let best: PhraseMatch | null = null;
  // By index, as everywhere that runs for each word: iterators cost more than the look-up.
  for (let order = 0; order < starts.length; order += 1) {
    const start = starts[order];
    const end = start ? deepest(start.node, tokens, index) : null;
    if (!start || !end?.alone || (best && best.length >= end.alone.length)) continue;
    best = start.isJoined ? joinedOf(end, end.alone) : end.alone;
  }
  return best;
}

/** The answer after a conjunction, made when first given. */
function joinedOf(node: Node, alone: PhraseMatch): PhraseMatch {
  return (node.joined ??= { ...alone, joined: true });
}

/** The node at the end of the longest phrase from `node` on, or null. */
function deepest(node: Node, tokens: readonly Token[], index: number): Node | null {
  let best = node.alone ? node : null;
  if (node.words === null) return best;
  const token = tokens[index];
  if (!token || (token.afterBreak && token.kind === "mark")) return best;
  for (let order = 0; order < token.forms.length; order += 1) {
    const next = node.words.get(token.forms[order] ?? "");
    const end = next ? deepest(next, tokens, index + 1) : null;
    if (end && (end.alone?.length ?? 0) > (best?.alone?.length ?? 0)) best = end;
  }
  return best;
}
