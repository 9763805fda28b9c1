import { describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { storedFigures, storedOn } from "./stored";

useSeededDatabase();

const WHO_KILLED = "libya-2019|killed|all|cumulative|persons|tripoli|in|WHO|||2019-04-04";
const OCHA_DISPLACED = "libya-2019|displaced|all|cumulative|persons|tripoli|in|OCHA|||2019-04-04";
const SUDAN_MINISTRY = "persons|sudan|in|sudan-ministry-of-health|||2023-04-15";

const gaza = (indicator: string, measure: string) =>
  `gaza-2023|${indicator}|all|${measure}|persons|gaza-strip|in`;
const westBank = (indicator: string, dataset: string) =>
  `west-bank-2023|${indicator}|all|cumulative|persons|west-bank|in|OCHA|${dataset}||2023-10-07`;

describe("the seed article", () => {
  it.each([
    [WHO_KILLED, 400],
    [WHO_KILLED.replace("killed", "injured"), 2000],
    [OCHA_DISPLACED, 60000],
  ])("%s holds more than %i as of 8 May 2019", (key, value) => {
    const found = storedOn(key, "2019-05-08").filter(({ title }) =>
      title.startsWith("Seed article"),
    );
    expect(found).toMatchObject([{ value, low: value, high: null, qualifier: "more_than" }]);
  });
});

describe("what real figures do", () => {
  it("keeps a fall on the line with its reason", () => {
    const injured = storedFigures(`sudan-2023|injured|all|cumulative|${SUDAN_MINISTRY}`);
    expect(injured.filter(({ value }) => value === 11704 || value === 8396)).toMatchObject([
      { asOf: "2023-06-14", role: "recommended" },
      { asOf: "2023-10-05", role: "recommended", fallReason: "unexplained" },
    ]);
  });

  it("sets an old value typed again beside the line", () => {
    const key = "ukraine-2022|killed|civilians|cumulative|persons|ukraine|in|OHCHR|||2022-02-24";
    expect(storedOn(key, "2022-06-07")).toMatchObject([
      { value: 4183, role: "triangulation", roleReason: "suspect", fallReason: "entry_error" },
    ]);
    expect(storedOn(key, "2022-06-08")).toMatchObject([{ value: 4266, role: "recommended" }]);
  });

  it("takes a value carried forward for no report, and a repeated round for a repetition", () => {
    const killed = "ukraine-2022|killed|civilians|cumulative|persons|ukraine|in|OHCHR|||2022-02-24";
    expect(storedOn(killed, "2022-06-27")).toMatchObject([
      { value: 4731, note: "carried forward unchanged in the source’s table until 2022-07-01" },
    ]);
    expect(storedOn(killed, "2022-06-29")).toEqual([]);
    const displaced = storedFigures("ukraine-2022|displaced|all|stock|persons|ukraine|in|IOM|||");
    const line = displaced.filter(({ role }) => role === "recommended");
    expect(line.map(({ asOf, value }) => [asOf, value])).toEqual([
      ["2022-03-14", 1900000],
      ["2022-03-20", 6500000],
      ["2022-04-01", 7138715],
      ["2022-04-17", 7707000],
    ]);
  });

  it("links a restarted counter to the one before as a series of its own", () => {
    const lebanon = (start: string) =>
      `lebanon-2023|killed|all|cumulative|persons|lebanon|in|lebanon-ministry-of-public-health|||${start}`;
    expect(storedFigures(lebanon("2023-10-08")).at(-1)).toMatchObject({
      asOf: "2024-12-04",
      value: 4047,
    });
    expect(storedFigures(lebanon("2026-03-02"))[0]).toMatchObject({
      asOf: "2026-03-05",
      value: 123,
    });
    const links = driver().prepare(
      `SELECT old.key FROM Series s JOIN Series old ON old.id = s.continuesId WHERE s.key = ?`,
    );
    expect(links.pluck().get(lebanon("2026-03-02"))).toBe(lebanon("2023-10-08"));
  });

  it("keeps every edition of one figure, each superseding the one before", () => {
    const crossings = storedOn(
      "ukraine-2022|refugees|all|new|movements|ukraine|from|UNHCR||border_crossings|",
      "2022-02-24",
    );
    expect(crossings.map(({ value }) => value)).toEqual([
      85787, 85382, 85070, 84681, 82955, 82827, 79212, 78212, 79982, 79209,
    ]);
    expect(crossings.slice(1).map(({ supersedesId }) => supersedesId)).toEqual(
      crossings.slice(0, -1).map(({ id }) => id),
    );
  });

  it.each([
    ["killed", 102, 106],
    ["injured", 254, 252],
  ])("restates Libya's second quarter of 2020: %s %i, then %i", (indicator, first, then) => {
    const key = `libya-2019|${indicator}|civilians|new|persons|libya|in|UNSMIL|||`;
    const [before, after] = storedOn(key, "2020-06-30");
    expect(before).toMatchObject({ value: first, published: "2020-07-08" });
    expect(after).toMatchObject({ value: then, published: "2020-07-30", supersedesId: before?.id });
  });

  it("takes the tolls of one incident for editions about its day", () => {
    const injured = "libya-2019|injured|migrants|new|persons|tajoura|in|IOM||single_event|";
    const tolls = storedFigures(injured);
    expect(tolls.map(({ value, asOf }) => [value, asOf])).toEqual([
      [130, "2019-07-02"],
      [130, "2019-07-02"],
      [87, "2019-07-02"],
    ]);
    expect(tolls[2]).toMatchObject({ supersedesId: tolls[1]?.id, supersedeReason: "correction" });
  });

  it("lets sources that disagree on a day stand in series of their own", () => {
    const who = OCHA_DISPLACED.replace("|OCHA|", "|WHO|");
    expect(storedOn(OCHA_DISPLACED, "2019-04-17").map(({ value }) => value)).toContain(25000);
    expect(storedOn(who, "2019-04-17")).toMatchObject([
      { value: 18000, role: "triangulation", roleReason: "conflicting" },
    ]);
    expect(storedOn(westBank("killed", "flash"), "2023-10-07")).toMatchObject([{ value: 3 }]);
    expect(storedOn(westBank("killed", "verified"), "2023-10-07")).toMatchObject([{ value: 6 }]);
    expect(storedOn(westBank("injured", "flash"), "2023-10-07")).toMatchObject([{ value: 23 }]);
    expect(storedOn(westBank("injured", "verified"), "2023-10-07")).toMatchObject([{ value: 197 }]);
  });

  it("keeps bounds beside exact values, unchanged", () => {
    const killed = storedOn(WHO_KILLED, "2019-05-08");
    expect(new Map(killed.map(({ value, qualifier }) => [value, qualifier]))).toEqual(
      new Map([
        [400, "more_than"],
        [443, "exact"],
      ]),
    );
    const upTo = storedFigures(
      "sudan-2023|killed|all|cumulative|persons|sudan|in|OCHA|||2023-04-15",
    );
    expect(upTo.find(({ value }) => value === 9000)).toMatchObject({
      qualifier: "up_to",
      low: null,
      high: 9000,
    });
    const ministry = storedFigures(`sudan-2023|killed|all|cumulative|${SUDAN_MINISTRY}`);
    expect(ministry.at(-1)).toMatchObject({ value: 1265, qualifier: "exact" });
  });

  it("sets duplicates of one post beside the line", () => {
    const relays = storedOn(WHO_KILLED, "2019-05-19");
    expect(
      relays.map(({ value, published, roleReason }) => [value, published, roleReason]),
    ).toEqual([
      [510, "2019-05-20", null],
      [510, "2019-05-21", "duplicate"],
      [510, "2019-05-22", "duplicate"],
    ]);
  });

  it("keeps a late publication apart from what it is about", () => {
    const key = "libya-2019|killed|civilians|new|persons|libya|in|UNSMIL||before_the_offensive|";
    expect(storedOn(key, "2019-03-31")).toMatchObject([
      { value: 20, periodStart: "2019-02-01", knownFrom: "2019-05-22", published: "2019-05-22" },
    ]);
  });

  it("marks an assumed date of knowledge and leaves the document's date unknown", () => {
    const assumed = driver().prepare(
      `SELECT count(*) AS figures, count(d.published) AS dated FROM Figure f
       JOIN Document d ON d.id = f.documentId WHERE f.knownBasis = 'assumed'`,
    );
    expect(assumed.get()).toEqual({ figures: 6116, dated: 0 });
  });

  it("stores nothing for a day without a report, and the window of one that covers two", () => {
    const ministry = `${gaza("killed", "new")}|gaza-ministry-of-health|||`;
    const total = `${gaza("killed", "cumulative")}|gaza-ministry-of-health|||2023-10-07`;
    expect(storedOn(total, "2023-10-11")).toEqual([]);
    expect(storedOn(ministry, "2023-10-07")).toMatchObject([{ periodStart: "2023-10-07" }]);
    expect(storedOn(ministry, "2024-08-12")).toMatchObject([{ periodStart: "2024-08-11" }]);
    const unknown = storedFigures(ministry).filter(({ periodStart }) => periodStart === null);
    expect(unknown.length).toBeGreaterThan(0);
  });

  it("keeps a day's count and the total's rise where they disagree", () => {
    const media = "gaza-government-media-office|||";
    expect(storedOn(`${gaza("killed", "new")}|${media}`, "2023-12-05")).toMatchObject([
      { value: 725 },
    ]);
    const total = `${gaza("killed", "cumulative")}|${media}2023-10-07`;
    const before = `${gaza("killed", "cumulative")}|gaza-ministry-of-health|||2023-10-07`;
    const rise =
      (storedOn(total, "2023-12-05")[0]?.value ?? 0) -
      (storedOn(before, "2023-12-04")[0]?.value ?? 0);
    expect(rise).toBe(349);
  });

  it.each([
    ["2025-10-04", 786, 720],
    ["2025-04-27", 748, 697],
  ])("tells late registrations apart on %s: %i, of whom %i", (day, value, registeredLate) => {
    const key = `${gaza("killed", "new")}|gaza-ministry-of-health|||`;
    expect(storedOn(key, day)).toMatchObject([{ value, registeredLate }]);
  });

  it("keeps casualties, fighters and civilians, verified and unconfirmed in series of their own", () => {
    const casualties = "libya-2019|casualties|civilians|cumulative|persons|tripoli|in|OCHA";
    expect(storedOn(`${casualties}||verified|2019-04-04`, "2019-04-13")).toMatchObject([
      { value: 31 },
    ]);
    expect(storedFigures(`${casualties}||if_confirmed|2019-04-04`)).toMatchObject([
      { value: 80, role: "triangulation", roleReason: "unverified" },
    ]);
    const mixed = driver().prepare(
      `SELECT count(DISTINCT population) FROM Series WHERE key LIKE 'libya-2019|killed|%|tripoli|in|WHO|%'`,
    );
    expect(mixed.pluck().get()).toBe(2);
  });

  it("keeps families beside the persons that they were turned into", () => {
    const key = "libya-2019|displaced|all|cumulative|persons|tripoli|in|IOM|DTM||2019-04-04";
    const own = storedOn(key, "2019-04-10").map(({ value, households }) => [value, households]);
    expect(own).toEqual([
      [8075, 1615],
      [8075, 1615],
    ]);
    expect(storedOn(key, "2019-11-27")).toMatchObject([{ value: 140133, households: 28027 }]);
  });

  it("stores IDMC's zeros and no figure for its empty cells", () => {
    const counts = driver().prepare(
      `SELECT count(*) AS figures, sum(f.value = 0) AS zeros FROM Figure f
       JOIN Document d ON d.id = f.documentId WHERE d.title LIKE '%edition of 2025'`,
    );
    expect(counts.get()).toEqual({ figures: 1694, zeros: 256 });
  });

  it("keeps addresses whole, Arabic letters included", () => {
    const found = driver().prepare(
      "SELECT url FROM Document WHERE title LIKE '%(Al-Alam, Arabic)'",
    );
    expect(found.pluck().get()).toBe(
      "http://www.alalam.ir/news/4196606/الصحة-العالمية-تكشف-عن-حصيلة-جديدة-للقتلى-جراء-معارك-طرابلس",
    );
  });

  it("names who computed a sum that no document states", () => {
    const key =
      "west-bank-2023|displaced|all|new|persons|west-bank|in|OCHA|flash|sum_of_incidents|";
    const sums = storedFigures(key);
    expect(sums).toHaveLength(142);
    expect(sums.filter(({ computedBy }) => computedBy === null)).toEqual([]);
  });

  it("ties a part to its whole and an addition to what it comes on top of", () => {
    const links = driver().prepare(
      `SELECT p.slug, f.value, whole.value AS partOf, base.value AS additionalTo
       FROM Figure f JOIN Series s ON s.id = f.seriesId JOIN Place p ON p.id = s.placeId
       LEFT JOIN Figure whole ON whole.id = f.partOfId
       LEFT JOIN Figure base ON base.id = f.additionalToId
       WHERE f.partOfId IS NOT NULL OR f.additionalToId IS NOT NULL ORDER BY f.value`,
    );
    expect(links.all()).toEqual([
      { slug: "khartoum", value: 132, partOf: 413, additionalTo: null },
      { slug: "khartoum", value: 199, partOf: 604, additionalTo: null },
      { slug: "el-geneina", value: 450, partOf: null, additionalTo: 604 },
      { slug: "khartoum", value: 3157, partOf: 5100, additionalTo: null },
    ]);
  });
});
