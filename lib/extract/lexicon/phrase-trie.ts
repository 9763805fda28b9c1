import { tokenize, type Token } from "@/lib/extract/text/tokenize";
import { makeEntry, type Entry, type Tag } from "./tags";

/** A phrase found: what it may be, and how many tokens it takes. */
export interface PhraseMatch {
  entry: Entry;
  length: number;
  /** An Arabic conjunction is written joined to its first word. */
  joined: boolean;
}

interface Node {
  entry: ReturnType<typeof makeEntry> | null;
  /** What is answered where the phrase ends here, made once: alone and after a conjunction. */
  alone: PhraseMatch | null;
  joined: PhraseMatch | null;
  words: Map<string, Node>;
}

/** The tags of words that are numbers or parts of them. */
const NUMERIC: readonly Tag[] = ["number", "scale", "rough", "dual"];

const makeNode = (): Node => ({ entry: null, alone: null, joined: null, words: new Map() });

/** Phrases of one or several words, found longest first whatever their number. */
export class PhraseTrie {
  readonly #root = makeNode();
  /** First words of the phrases that are numbers. */
  readonly #numeric = new Set<string>();

  /** Adds each of the phrases parted by "|" with `value` under `tag`; an earlier value stays. */
  add(phrases: string, tag: Tag, value: string = tag): void {
    for (const phrase of phrases.split("|")) {
      let node = this.#root;
      // An elided word is one only before another word.
      const isOpen = /['’]\s*$/.test(phrase);
      const tokens = tokenize(isOpen ? `${phrase.trim()}x` : phrase);
      if (isOpen) tokens.pop();
      for (const token of tokens) {
        let next = node.words.get(token.norm);
        if (!next) node.words.set(token.norm, (next = makeNode()));
        node = next;
      }
      const [first] = tokens;
      if (!first || node === this.#root) continue;
      if (NUMERIC.includes(tag)) this.#numeric.add(first.norm);
      node.entry ??= makeEntry({});
      node.entry[tag] ??= value;
      node.alone ??= { entry: node.entry, length: tokens.length, joined: false };
      node.joined ??= { ...node.alone, joined: true };
    }
  }

  /** Whether a number may stand among the tokens, in digits or words: told without reading them. */
  mayHoldNumber(tokens: readonly Token[]): boolean {
    return tokens.some(
      ({ kind, forms }) => kind === "number" || forms.some((form) => this.#numeric.has(form)),
    );
  }

  /** The longest phrase that begins at `index`, or null; of two as long, the nearest in spelling. */
  match(tokens: readonly Token[], index: number): PhraseMatch | null {
    const token = tokens[index];
    if (!token) return null;
    let best: PhraseMatch | null = null;
    for (let order = 0; order < token.forms.length; order += 1) {
      const next = this.#root.words.get(token.forms[order] ?? "");
      const end = next ? deepest(next, tokens, index + 1) : null;
      if (!end?.alone || (best && best.length >= end.alone.length)) continue;
      const isJoined = order > 0 && (token.norm.startsWith("و") || token.norm.startsWith("ف"));
      best = isJoined ? end.joined : end.alone;
    }
    return best;
  }
}

/** The node at the end of the longest phrase from `node` on, or null. */
function deepest(node: Node, tokens: readonly Token[], index: number): Node | null {
  let best = node.alone ? node : null;
  const token = tokens[index];
  if (!token || node.words.size === 0 || (token.afterBreak && token.kind === "mark")) return best;
  for (const form of token.forms) {
    const next = node.words.get(form);
    const end = next ? deepest(next, tokens, index + 1) : null;
    if (end && (end.alone?.length ?? 0) > (best?.alone?.length ?? 0)) best = end;
  }
  return best;
}
