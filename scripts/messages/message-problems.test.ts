import { describe, expect, it } from "vitest";
import { findMessageProblems } from "./message-problems";

const EN = {
  home: { title: "Title", count: "{n, plural, one {# figure} other {# figures}} of {crisis}" },
};
const AR_COUNT =
  "{n, plural, zero {لا أرقام} one {رقم} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}} — {crisis}";

describe("the texts of a language", () => {
  it("are well when they say all that the reference says", () => {
    const ar = { home: { title: "عنوان", count: AR_COUNT } };
    expect(findMessageProblems("ar", ar, EN)).toEqual([]);
    expect(findMessageProblems("en", EN, EN)).toEqual([]);
  });

  it.each([
    ["a missing text", { home: { count: AR_COUNT } }, `"home.title" is missing`],
    [
      "a text too many",
      { home: { title: "ع", count: AR_COUNT, more: "م" } },
      `"home.more" is not in`,
    ],
    ["an empty text", { home: { title: " ", count: AR_COUNT } }, `"home.title" is empty`],
    ["no ICU", { home: { title: "{ع", count: AR_COUNT } }, `"home.title" is no ICU message`],
    [
      "an argument lost",
      { home: { title: "ع", count: AR_COUNT.replace("{crisis}", "") } },
      `"home.count" does not print crisis`,
    ],
    [
      "a plural form left out",
      { home: { title: "ع", count: AR_COUNT.replace(/two \{.*?\}/, "") } },
      `"home.count" lacks the plural forms two`,
    ],
    [
      "a plural without other",
      { home: { title: "ع", count: "{n, plural, one {#}} {crisis}" } },
      `"home.count" is no ICU message`,
    ],
  ])("are faulty with %s", (_, ar, problem) => {
    const problems = findMessageProblems("ar", ar, EN);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it("may give an exact number in place of a plural form", () => {
    const fr = { home: { title: "T", count: "{n, plural, =1 {un} other {#}} {crisis}" } };
    expect(findMessageProblems("fr", fr, EN)).toEqual([]);
  });

  it("may choose between forms by more than the reference does", () => {
    const fr = { a: "{gender, select, f {tuées} other {tués}} : {n}" };
    expect(findMessageProblems("fr", fr, { a: "killed: {n}" })).toEqual([]);
  });

  it("compares rich tags as well", () => {
    const problems = findMessageProblems("fr", { a: "voir tout" }, { a: "see <link>all</link>" });
    expect(problems[0]).toContain("does not print <link>");
  });
});
