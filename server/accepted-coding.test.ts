import { expect, it } from "vitest";
import { acceptedCoding, refusesEveryCoding } from "./accepted-coding";

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
  ["br;q=0.2, gzip;q=0.8", "gzip"],
  ["br;q=x, gzip;q=0.1", "gzip"],
])("finds in %j the packing %j", (header, coding) => {
  expect(acceptedCoding({ headers: { "accept-encoding": header } })).toBe(coding);
});

it.each([
  [undefined, false],
  ["", false],
  ["zstd", false],
  ["gzip;q=0, br;q=0", false],
  ["identity;q=0, gzip", false],
  ["*;q=0, identity;q=0.5", false],
  ["*;q=0, br;q=0.001", false],
  ["identity;q=0", true],
  ["identity;q=0.000, zstd", true],
  ["*;q=0", true],
  ["gzip;q=0, br;q=0, identity;q=0", true],
])("knows whether %j leaves nothing to send: %j", (header, refused) => {
  expect(refusesEveryCoding({ headers: { "accept-encoding": header } })).toBe(refused);
});
