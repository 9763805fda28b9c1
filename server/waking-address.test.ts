import { expect, it } from "vitest";
import { readWakingAddress } from "./waking-address";

it.each([
  ["/crises/libya-2019?_wake=12", "/crises/libya-2019", 12],
  ["/crises/x?knownOn=2020-01-01&_wake=3", "/crises/x?knownOn=2020-01-01", 3],
  ["/crises/x?_wake=3&killed.scale=log", "/crises/x?killed.scale=log", 3],
  ["/fr", "/fr", null],
  ["/figures?q=_wake=3", "/figures?q=_wake=3", null],
  ["/figures?_wake=now", "/figures?_wake=now", null],
])("%s asks for %s as of %s", (url, page, wakes) => {
  expect(readWakingAddress(url)).toEqual({ page, wakes });
});
