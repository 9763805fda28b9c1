import { expect, it } from "vitest";
import { loadMessages } from "./load-messages";
import { MESSAGES } from "./messages";
import { typesetFrench } from "./typeset-french";

it("keeps punctuation with the word before it, and words with their quotation marks", () => {
  expect(typesetFrench({ a: { b: "Série : « x » ; oui ?" } })).toEqual({
    a: { b: "Série\u00a0: «\u00a0x\u00a0»\u202f; oui\u202f?" },
  });
});

it("leaves no French text of the interface that could begin a line with punctuation", async () => {
  for (const texts of [MESSAGES.fr, await loadMessages("fr")]) {
    expect(JSON.stringify(texts)).not.toMatch(/ [;:!?»%]|« /);
  }
});

it("leaves the other languages alone", () => {
  expect(JSON.stringify(MESSAGES.en)).not.toMatch(/[\u00a0\u202f]/);
});
