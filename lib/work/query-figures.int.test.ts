import { beforeAll, describe, expect, it } from "vitest";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { DEFAULT_SORT } from "@/lib/schema/figure-query-format";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { plantCrisis, plantDocument, plantFigure } from "@/lib/testing/plant";
import { queryFigures, streamFigures } from "./query-figures";

useSeededDatabase();

const PLANTED = { ...NO_FILTER, crisis: ["planted"] };

beforeAll(() => {
  const db = driver();
  plantCrisis(db);
  plantDocument(db, { id: "planted0doclater", published: "2020-03-01" });
  plantFigure(db, { id: "p0first", value: 10 });
  const later = { documentId: "planted0doclater", knownFrom: "2020-03-01" };
  plantFigure(db, { id: "p0second", value: 12, supersedesId: "p0first", ...later });
  plantFigure(db, { id: "p0undated", value: 1, knownFrom: null, knownBasis: null });
  plantFigure(db, { id: "p0draft", value: 666, status: "draft" });
  plantFigure(db, { id: "p0review", value: 667, status: "in_review" });
  plantFigure(db, { id: "p0ours", value: 668, status: "withdrawn", withdrawnBy: "us" });
  const withdrawn = { status: "withdrawn", withdrawnBy: "source", withdrawnOn: "2020-02-01" };
  plantFigure(db, { id: "p0theirs", value: 20, asOf: "2020-01-07", ...withdrawn });
});

async function list(filter: Partial<typeof NO_FILTER>) {
  const page = { filter: { ...PLANTED, ...filter }, sort: DEFAULT_SORT, limit: 100, cursor: null };
  const { rows, total, leftOut } = await queryFigures(page);
  const shown = rows.map(({ figure, status }) => `${figure.id} ${status}`).toSorted();
  return { shown, total, leftOut };
}

describe("what was known when", () => {
  it("gives published figures today", async () => {
    const answer = await list({});
    expect(answer).toEqual({
      shown: ["p0second published", "p0undated published"],
      total: 2,
      leftOut: 0,
    });
  });

  it("adds superseded and withdrawn ones where asked, never our own errors or drafts", async () => {
    const { shown } = await list({ status: ["superseded", "withdrawn"] });
    expect(shown).toEqual([
      "p0first superseded",
      "p0second published",
      "p0theirs withdrawn",
      "p0undated published",
    ]);
  });

  it("goes back to the edition of the day and to what was not yet withdrawn", async () => {
    expect(await list({ knownOn: "2020-01-31" })).toEqual({
      shown: ["p0first published", "p0theirs published"],
      total: 2,
      leftOut: 1,
    });
    expect((await list({ knownOn: "2020-01-09" })).shown).toEqual([]);
  });
});

describe("streamFigures", () => {
  it("gives what the list gives", async () => {
    const streamed: string[] = [];
    for await (const part of streamFigures(PLANTED, DEFAULT_SORT)) {
      streamed.push(...part.map(({ figure }) => figure.id));
    }
    expect(streamed).toEqual(["p0undated", "p0second"]);
  });
});
