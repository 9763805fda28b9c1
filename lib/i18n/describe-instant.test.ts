import { expect, it } from "vitest";
import { describeInstant } from "./describe-instant";

it.each([
  ["en", "3 February 2026 at 00:05 UTC"],
  ["fr", "3 février 2026 à 00:05 UTC"],
  ["ar", "٣ فبراير ٢٠٢٦ في ٠٠:٠٥ UTC"],
] as const)("says in %s whose hour it is", (locale, said) => {
  expect(describeInstant("2026-02-03T00:05:59.999Z", { locale })).toBe(said);
});
