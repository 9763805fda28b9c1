import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LARGEST_COUNT, readNumber } from "./number-text";

const NUMBERS: [string, number][] = [
  ["0", 0],
  ["007", 7],
  ["1234", 1234],
  ["1,234", 1234],
  ["1.234", 1234],
  ["1 234", 1234],
  ["1\u00a0234", 1234],
  ["1\u202f234", 1234],
  ["1\u2009234\u2009567", 1_234_567],
  ["1'234", 1234],
  ["1’234’567", 1_234_567],
  ["1,234,567", 1_234_567],
  ["1.234.567", 1_234_567],
  ["12,34,567", 1_234_567],
  ["1,234.00", 1234],
  ["1.234,0", 1234],
  [" 400 ", 400],
  ["1.2 million", 1_200_000],
  ["1,2 million", 1_200_000],
  ["1,2\u00a0millions", 1_200_000],
  ["1.25m", 1_250_000],
  ["12k", 12_000],
  ["12 mille", 12_000],
  ["400 thousand", 400_000],
  ["1.000001 million", 1_000_001],
  ["1.234 million", 1_234_000],
  ["١٢٣٤", 1234],
  ["١٬٢٣٤", 1234],
  ["١٬٢٣٤٬٥٦٧", 1_234_567],
  ["١،٢٣٤", 1234],
  ["۱۲۳۴", 1234],
  ["۶۰٬۰۰۰", 60_000],
  ["١٫٢ مليون", 1_200_000],
  ["1٫2 مليون", 1_200_000],
  ["\u200f٤٠٠\u200f", 400],
  ["٦٠ ألف", 60_000],
  ["٣ آلاف", 3000],
  ["-5", -5],
  ["−1,234", -1234],
];

const UNREADABLE = [
  "abc",
  "more than 400",
  "400+",
  "1,23,4",
  "1 23",
  "1,2,3",
  "1..2",
  "12 million 5",
  ",5",
  "300-450",
  "1,234,56",
  "million",
];

describe("readNumber", () => {
  it.each(NUMBERS)("reads %j as %d", (text, value) =>
    expect(readNumber(text)).toEqual({ kind: "number", value }),
  );
  it.each(UNREADABLE)("does not guess at %j", (text) =>
    expect(readNumber(text)).toEqual({ kind: "unreadable" }),
  );
  it.each(["", "   ", "\u202f"])("finds nothing in %j", (text) =>
    expect(readNumber(text)).toEqual({ kind: "empty" }),
  );
  it("asks what 397.000 means", () =>
    expect(readNumber("397.000")).toEqual({ kind: "ambiguous", readings: [397_000, 397] }));
  it("asks what 1.234 thousand means", () =>
    expect(readNumber("1.234 thousand")).toEqual({
      kind: "ambiguous",
      readings: [1234, 1_234_000],
    }));
  it.each(["1.5", "12,34", "0.5 thousandth", "1.2345 thousand", "0.001"])(
    "takes no part of a person from %j",
    (text) => expect(["not_whole", "unreadable"]).toContain(readNumber(text).kind),
  );
  it("says where a number is beyond every count", () =>
    expect(readNumber("2000 million")).toEqual({ kind: "too_large", limit: LARGEST_COUNT }));

  const formats = [
    "en-GB",
    "fr-FR",
    "de-DE",
    "de-CH",
    "en-IN",
    "ar-EG-u-nu-arab",
    "fa-IR",
    "es-ES",
  ];
  it.each(formats)("reads every number as %s prints it, or asks", (locale) => {
    const format = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_COUNT }), (value) => {
        const reading = readNumber(format.format(value));
        if (reading.kind === "ambiguous") expect(reading.readings[0]).toBe(value);
        else expect(reading).toEqual({ kind: "number", value });
      }),
    );
  });
  it("never throws, and never answers with a fraction", () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "0",
            "1",
            "2",
            "9",
            ".",
            ",",
            "'",
            " ",
            "٫",
            "٬",
            "٣",
            "۴",
            "m",
            "k",
            "-",
          ),
        }),
        (text) => {
          const reading = readNumber(text);
          if (reading.kind === "number") expect(Number.isSafeInteger(reading.value)).toBe(true);
        },
      ),
    ));
});
