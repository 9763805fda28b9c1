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

const makeNode = (): Node => ({ alone: null, joined: null, words: null });

/** Phrases of one or several words, found longest first whatever their number. */
export class PhraseTrie {
  readonly #first = new Map<string, Node>();
  /** First words of the phrases that are numbers. */
  readonly #numeric = new Set<string>();
  readonly #known: KnownWords = new Map();

  /** Adds each of the phrases parted by "|" with `value` under `tag`; an earlier value stays. */
  add(phrases: string, tag: Tag, value: string = tag): void {
    let words: string[] = [];
    for (const { text, norm } of tokenize(phrases, this.#known)) {
      if (text !== "|") {
        words.push(norm);
        continue;
      }
      this.#addPhrase(words, tag, value);
      words = [];
    }
    this.#addPhrase(words, tag, value);
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
    let nodes = this.#first;
    let node = makeNode();
    for (let order = 0; order < words.length; order += 1) {
      const word = words[order] ?? "";
      if (order > 0) nodes = node.words ??= new Map<string, Node>();
      const next = nodes.get(word);
      node = next ?? makeNode();
      if (next === undefined) nodes.set(word, node);
    }
    return node;
  }

  /** Whether a number may stand among the tokens, in digits or words: told without reading them. */
  mayHoldNumber(tokens: readonly Token[]): boolean {
    const numeric = this.#numeric;
    return tokens.some(
      ({ kind, forms }) => kind === "number" || forms.some((form) => numeric.has(form)),
    );
  }

  /** The longest phrase that begins at `index`, or null; of two as long, the nearest in spelling. */
  match(tokens: readonly Token[], index: number): PhraseMatch | null {
    const token = tokens[index];
    if (!token) return null;
    let best: PhraseMatch | null = null;
    const { forms } = token;
    // By index, as everywhere that runs for each word: iterators cost more than the look-up.
    for (let order = 0; order < forms.length; order += 1) {
      const first = this.#first.get(forms[order] ?? "");
      if (first === undefined) continue;
      const end = first.words === null ? first : deepest(first, tokens, index + 1);
      if (!end?.alone || (best && best.length >= end.alone.length)) continue;
      best = order > 0 && isConjoined(token) ? joinedOf(end, end.alone) : end.alone;
    }
    return best;
  }
}

const isConjoined = ({ norm }: Token): boolean => norm.startsWith("و") || norm.startsWith("ف");

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
