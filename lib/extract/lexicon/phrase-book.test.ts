import { describe, expect, it } from "vitest";
import { tokenize, type Token } from "@/lib/extract/text/tokenize";
import { PhraseBook } from "./phrase-book";
import { PhraseTrie } from "./phrase-trie";

const trie = new PhraseTrie();
trie.add("at|at least|رقم|عدد القتلى|d'", "reference");
trie.add("five|خمسة", "number", "5");

/** The length of the phrase at each word, and 0 where none is. */
function lengths(text: string): number[] {
  const book = new PhraseBook(trie);
  const tokens = tokenize(text);
  return tokens.map((_, index) => book.match(tokens, index)?.length ?? 0);
}

describe("PhraseBook", () => {
  it.each([
    ["at most at least at", [1, 0, 2, 0, 1]],
    ["at least at dawn", [2, 0, 1, 0]],
    ["five at five", [1, 1, 1]],
    ["الرقم وعدد القتلى وعدد", [1, 2, 0, 0]],
    ["d'eau", [1, 0]],
  ])("finds in %j phrases of %j words", (text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });

  it("finds the same as the list itself, however often a word comes", () => {
    const tokens = tokenize("at least five at most five at least");
    const book = new PhraseBook(trie);
    const answers = tokens.map((_, index) => book.match(tokens, index));
    expect(answers).toEqual(tokens.map((_, index) => trie.match(tokens, index)));
  });

  it("knows what a word is alone, but not where a longer phrase may begin", () => {
    const tokens = tokenize("at dawn at least at five at");
    const book = new PhraseBook(trie);
    const match = book.match(tokens, 0);
    expect(match).not.toBeNull();
    if (match) book.keepAlone(tokens[0] as Token, match);
    expect(tokens.map((_, index) => book.aloneAt(tokens, index)?.entry ?? null)).toEqual([
      match?.entry,
      null,
      null,
      null,
      match?.entry,
      null,
      match?.entry,
    ]);
  });

  it("passes words that begin no phrase, once it has met them", () => {
    const tokens = tokenize("dawn dawn at dawn");
    const book = new PhraseBook(trie);
    expect(book.seek(tokens, 0)).toBe(0);
    book.match(tokens, 0);
    expect(book.seek(tokens, 0)).toBe(2);
    expect(book.seek(tokens, 3)).toBe(4);
  });

  it("knows an Arabic conjunction that is joined to a phrase", () => {
    const tokens = tokenize("وخمسة");
    expect(new PhraseBook(trie).match(tokens, 0)).toMatchObject({ joined: true, length: 1 });
  });

  it.each([
    ["Nobody came.", false],
    ["Only 3 came.", true],
    ["Five came.", true],
    ["جاء بخمسة منهم.", true],
  ])("tells whether %j may hold a number: %s", (text, may) => {
    expect(new PhraseBook(trie).mayHoldNumber(tokenize(text))).toBe(may);
  });
});
