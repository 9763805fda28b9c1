import { expect, it } from "vitest";
import { readRole } from "./roles";

it.each([
  ["SUSPECT: digits transposed", "suspect"],
  ["killed and injured combined; SUSPECT: the WHO post gives 146", "suspect"],
  ["CONFLICT with OCHA/IOM (about 50000)", "conflicting"],
  ["wording: over; CONFLICT: 26051 in a WHO report for the same date", "conflicting"],
  ["UNVERIFIED alternative total in the same report", "unverified"],
  ["overnight shelling, reported not verified", "unverified"],
  ["article names no source for this figure", "unverified"],
  ["STALE: repeats IOM round 25", "stale"],
  ["already behind the 16000 in OCHA report No.7 of the same date", "stale"],
  ["same WHO figure relayed later (duplicate); article states data as of 19 May", "duplicate"],
  ["page undated; date inferred; duplicate", "duplicate"],
  ["rounded relay of OCHA flash update", "duplicate"],
  ["rounded IOM round 29 stock (373709)", "duplicate"],
  ["attributed to IOM DTM; repeats the 23 May figure", "repeated"],
])("%j stands beside the line: %s", (note, roleReason) => {
  expect(readRole(note)).toEqual({ role: "triangulation", roleReason });
});

it.each([
  "",
  "stock FALLS; the text labels it round 31 by mistake",
  "Sudan Ministry of Health; cumulative FALLS from 11704 (14 June)",
  "REVISED three weeks later: killed up from 102, injured down from 254",
  "verified; unchanged since 2 May",
  "lower than the previous entry",
  "lower than OCHA (35000) for the same date",
  "verified later than the flash updates; publication date unknown",
  "publication date is that of the relaying article",
])("%j stays on it", (note) => {
  expect(readRole(note)).toEqual({ role: "recommended", roleReason: null });
});
