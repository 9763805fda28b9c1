import { describe, expect, it } from "vitest";
import { makeOrganisation } from "@/lib/testing/reported-figures";
import { groupReportKinds, type KindMember } from "./report-kind";

const member = (id: string, title: string, published: KindMember["published"], code = "OCHA") => ({
  id,
  title,
  published,
  publisher: makeOrganisation(code),
  figures: 3,
});

describe("groupReportKinds", () => {
  it("joins reports that differ in number and date, and keeps the last of them", () =>
    expect(
      groupReportKinds([
        member("a", "Situational Report No. 7 (As of 13 April 2019)", "2019-04-13"),
        member("b", "Situational Report No. 12 (As of 18 May 2019)", "2019-05-18"),
        member("c", "Situational Report No. 7", "2019-04-13", "WHO"),
      ]).map(({ last, reports }) => [last.id, reports]),
    ).toEqual([
      ["b", 2],
      ["c", 1],
    ]));
  it("puts what came more than once before a later single article", () =>
    expect(
      groupReportKinds([
        member("news", "Fighting goes on", "2020-01-01"),
        member("a", "Update 1", null),
        member("b", "Update 2", "2019-01-01"),
      ]).map(({ last }) => last.id),
    ).toEqual(["b", "news"]));
});
