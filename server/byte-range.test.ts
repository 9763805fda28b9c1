import { expect, it } from "vitest";
import { readByteRange } from "./byte-range";

it.each([
  ["bytes=0-", { start: 0, end: 9 }],
  ["bytes=4-", { start: 4, end: 9 }],
  ["Bytes=4-6", { start: 4, end: 6 }],
  ["bytes=4-4", { start: 4, end: 4 }],
  ["bytes=4-99999999999999999999", { start: 4, end: 9 }],
  ["bytes=-3", { start: 7, end: 9 }],
  ["bytes=-30", { start: 0, end: 9 }],
  ["bytes=10-", "outside"],
  ["bytes=99999999999999999999-", "outside"],
  ["bytes=-0", "outside"],
  ["bytes=6-4", null],
  ["bytes=0-1,4-5", null],
  ["bytes=-", null],
  ["bytes=a-b", null],
  ["lines=0-1", null],
  ["", null],
  [undefined, null],
])("of ten bytes reads %j as %j", (header, range) => {
  expect(readByteRange(header, 10)).toEqual(range);
});

it("finds nothing in an empty file", () => {
  expect(readByteRange("bytes=0-", 0)).toBe("outside");
  expect(readByteRange("bytes=-1", 0)).toBe("outside");
});
