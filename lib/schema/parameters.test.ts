import { describe, expect, it } from "vitest";
import { names, words } from "./parameters";

const DECOMPOSED = "Libye\u0301 Ministe\u0300re";

describe("words to look for", () => {
  it.each([
    [DECOMPOSED, "Libyé Ministère"],
    ["a\u0000b", "a b"],
    [" a \r\n\t b\u0085 ", "a b"],
    ["قُتل", "قُتل"],
  ])("are spelled as texts are stored, without control characters (%#)", (given, read) => {
    expect(words().parse(given)).toBe(read.normalize("NFC"));
  });

  it.each(["\u0000", " \u0007\u0000 ", ""])("are not empty (%#)", (given) => {
    expect(words().safeParse(given).success).toBe(false);
  });
});

it("names are found however their letters are composed", () => {
  expect(names().parse(`WHO,${DECOMPOSED}`)).toEqual(["WHO", "Libyé Ministère"]);
});
