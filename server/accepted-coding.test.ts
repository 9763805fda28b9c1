import { expect, it } from "vitest";
import { acceptedCoding } from "./accepted-coding";

it.each([
  [undefined, null],
  ["", null],
  ["identity", null],
  ["gzip", "gzip"],
  ["gzip, deflate, br", "br"],
  ["GZIP;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=0", null],
  ["*", "br"],
  ["br;q=0, *;q=0.1", "gzip"],
  ["zstd", null],
])("finds in %j the packing %j", (header, coding) => {
  expect(acceptedCoding({ headers: { "accept-encoding": header } })).toBe(coding);
});
