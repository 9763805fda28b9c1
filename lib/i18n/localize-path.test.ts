import { expect, it } from "vitest";
import { localizePath, splitLocale } from "./localize-path";

it.each([
  ["/", "en", "/"],
  ["/", "fr", "/fr"],
  ["/?q=a", "ar", "/ar?q=a"],
  ["/crises/libya-2019?sort=value", "ar", "/ar/crises/libya-2019?sort=value"],
  ["/crises/libya-2019", "en", "/crises/libya-2019"],
] as const)("%s in %s is %s", (path, locale, expected) => {
  expect(localizePath(path, locale)).toBe(expected);
});

it.each([
  ["/", "en", "/"],
  ["/data", "en", "/data"],
  ["/fr", "fr", "/"],
  ["/ar/crises/libya-2019", "ar", "/crises/libya-2019"],
  ["/french", "en", "/french"],
] as const)("%s is in %s at %s", (path, locale, rest) => {
  expect(splitLocale(path)).toEqual({ locale, path: rest });
});
