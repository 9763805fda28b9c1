import { describe, expect, it } from "vitest";
import { readAmount, type Amount } from "./read-amount";

function spell(amount: Amount): string {
  switch (amount.kind) {
    case "value":
      return amount.qualifier === null ? `${amount.value}` : `${amount.qualifier} ${amount.value}`;
    case "range":
      return `${amount.low} to ${amount.high}`;
    case "ambiguous":
      return `${amount.readings.join(" or ")}?`;
    default:
      return amount.kind;
  }
}

describe("a cell of numbers", () => {
  it.each([
    ["0", "0"],
    ["", "empty"],
    ["  ", "empty"],
    ["3e+05", "300000"],
    ["1.5E6", "1500000"],
    ["1.234e+05", "123400"],
    // As Excel shortens what was 1850111 or 1850109; with all its digits it is taken.
    ["1.85011E+06", "rounded"],
    ["1.85E+06", "rounded"],
    ["1.850111E+06", "1850111"],
    ["3E+05", "300000"],
    ["1850111.0", "1850111"],
    ["3,838", "3838"],
    ["3 838", "3838"],
    ["٣٬٨٣٨", "3838"],
    ["N/A", "not_available"],
    ["n.d.", "not_available"],
    ["غ.م", "not_available"],
    ["-", "not_available"],
    ["—", "not_available"],
    ["...", "not_available"],
    [">400", "more_than 400"],
    ["> 1,200", "more_than 1200"],
    [">=400", "at_least 400"],
    ["≥400", "at_least 400"],
    ["<5", "less_than 5"],
    ["≤ 5", "up_to 5"],
    ["~500", "about 500"],
    ["400+", "at_least 400"],
    ["more than 400", "more_than 400"],
    ["Over 2,000", "more_than 2000"],
    ["at least 400", "at_least 400"],
    ["about 1.2 million", "about 1200000"],
    ["plus de 400", "more_than 400"],
    ["près de 400", "nearly 400"],
    ["أكثر من ٤٠٠", "more_than 400"],
    ["ما لا يقل عن 400", "at_least 400"],
    ["400 على الأقل", "at_least 400"],
    ["400 or more", "at_least 400"],
    ["1,200-1,500", "1200 to 1500"],
    ["1200 – 1500", "1200 to 1500"],
    ["between 1,200 and 1,500", "1200 to 1500"],
    ["entre 1 200 et 1 500", "1200 to 1500"],
    ["من 1200 إلى 1500", "1200 to 1500"],
    ["de 1 200 à 1 500", "1200 to 1500"],
    ["بين 1200 و1500", "1200 to 1500"],
    ["397.000", "397000 or 397?"],
    [">397.000", "397000 or 397?"],
    ["397.000-398.000", "397000 or 397?"],
    ["12.5", "not_whole"],
    ["1e-3", "unreadable"],
    ["3e+99", "too_large"],
    ["400 people", "unreadable"],
    ["12%", "unreadable"],
    ["$400", "unreadable"],
    ["see note 4", "unreadable"],
    ["1-2-3", "unreadable"],
    ["approved 400", "unreadable"],
  ])("%j is %s", (text, expected) => {
    expect(spell(readAmount(text, null))).toBe(expected);
  });

  it("follows the decimal sign of its file", () => {
    expect(spell(readAmount("397.000", "point"))).toBe("397");
    expect(spell(readAmount("397.000", "comma"))).toBe("397000");
    expect(spell(readAmount("3.838", "point"))).toBe("not_whole");
    expect(spell(readAmount("3,838", "comma"))).toBe("not_whole");
    expect(spell(readAmount("12,34", "point"))).toBe("unreadable");
    expect(spell(readAmount("1,5 million", "comma"))).toBe("1500000");
  });

  it("takes no longer for hostile text", () => {
    const start = performance.now();
    for (const text of ["between ", "1-", "9", "9,", "more than ", "- "])
      readAmount(text.repeat(8_000), null);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
