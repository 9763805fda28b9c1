import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis, plantFigure, plantSeries } from "@/lib/testing/plant";
import { readHeadlines } from "@/lib/work/query-crises";
import { readSeries } from "@/lib/work/query-series";
import { checkSeries } from "./check-series";
import { chooseHeadlines } from "./choose-headlines";

useSeededDatabase();

const AT = new Date("2026-03-01T23:30:00Z");
const CRISIS = "planted0crisis00";
const SERIES = "planted0series00";
const HIDDEN = "planted0hidden00";
const reviewer = makeActor("reviewer");
const elsewhere = makeActor("reviewer", "eve", ["another0crisis00"]);
const version = () => driver().prepare("SELECT version FROM DataVersion").pluck().get() as number;

beforeAll(() => {
  const db = driver();
  plantCrisis(db);
  plantFigure(db, { id: "planted0figure00", value: 5 });
  plantSeries(db, { id: HIDDEN });
  plantSeries(db, { id: "planted0injured0", indicator: "injured" });
  plantSeries(db, { id: "planted0archived", archivedAt: "2026-01-01T00:00:00.000+00:00" });
});

describe("checked, no change", () => {
  const check = (seriesId: string, on: string, actor = reviewer) =>
    checkSeries(actor, { seriesId, form: { on, note: "" }, at: AT });

  it("is recorded by a day, shown to readers at once, and only once", async () => {
    const before = version();
    await check(SERIES, "2026-03-01");
    await check(SERIES, "2026-02-01", makeActor("reporter"));
    expect((await readSeries(SERIES, null))?.series.checkedOn).toEqual([
      "2026-02-01",
      "2026-03-01",
    ]);
    expect(version()).toBe(before + 2);
    expect(await refusalOf(check(SERIES, "2026-03-01"))).toEqual({
      kind: "invalid",
      problems: [{ field: "on", code: "checked_already" }],
    });
    const trail = driver()
      .prepare("SELECT detail FROM AuditEvent WHERE action = 'series.checked' AND subject = ?")
      .pluck()
      .all(SERIES);
    expect(trail).toHaveLength(2);
  });

  it("changes nothing for readers where they do not see the series", async () => {
    const before = version();
    await check(HIDDEN, "2026-03-01");
    expect(version()).toBe(before);
  });

  it("is refused for tomorrow, for no day, in the archive, and to people of other crises", async () => {
    const codeOf = async (asked: Promise<unknown>) => {
      const refused = await refusalOf(asked);
      return refused.kind === "invalid" ? refused.problems[0]?.code : refused.kind;
    };
    expect(await codeOf(check(SERIES, "2026-03-02"))).toBe("in_future");
    expect(await codeOf(check(SERIES, "2026-02-30"))).toBe("not_a_date");
    expect(await codeOf(check("planted0archived", "2026-03-01"))).toBe("is_archived");
    expect(await codeOf(check("nosuchseries0000", "2026-03-01"))).toBe("not_found");
    expect(await codeOf(check(SERIES, "2026-02-02", elsewhere))).toBe("forbidden");
    const nobody = checkSeries(null, { seriesId: SERIES, form: { on: "", note: "" }, at: AT });
    expect(await codeOf(nobody)).toBe("signed_out");
  });
});

describe("the headlines of a crisis", () => {
  const none = { killed: [], injured: [], displaced: [] };
  const choose = (chosen: object, baseRevision = 1, actor: typeof reviewer | null = reviewer) =>
    chooseHeadlines(actor, {
      crisisId: CRISIS,
      baseRevision,
      chosen: { ...none, ...chosen },
      at: AT,
    });

  it("are refused where a series does not fit the slot, is in the archive, or comes twice", async () => {
    const problem = (code: string, field = "killed") => ({
      kind: "invalid",
      problems: [expect.objectContaining({ field, code })],
    });
    expect(await refusalOf(choose({ killed: ["planted0injured0"] }))).toEqual(
      problem("cannot_lead"),
    );
    expect(await refusalOf(choose({ killed: ["planted0archived"] }))).toEqual(
      problem("cannot_lead"),
    );
    expect(await refusalOf(choose({ killed: [SERIES, SERIES] }))).toEqual(problem("chosen_twice"));
    expect((await refusalOf(choose({}, 1, elsewhere))).kind).toBe("forbidden");
    expect((await refusalOf(choose({}, 1, makeActor("reporter")))).kind).toBe("forbidden");
    expect((await refusalOf(choose({}, 1, null))).kind).toBe("signed_out");
  });

  it("lead in the order that was chosen, and whoever chose on an older state is told", async () => {
    const before = version();
    expect(await choose({ killed: [HIDDEN, SERIES] })).toEqual({ revision: 2 });
    expect((await readHeadlines("planted", null)).map(({ series }) => series.id)).toEqual([
      HIDDEN,
      SERIES,
    ]);
    expect(version()).toBe(before + 1);
    expect(await refusalOf(choose({ killed: [SERIES] }))).toEqual({
      kind: "conflict",
      currentRevision: 2,
      current: { ...none, killed: [HIDDEN, SERIES] },
    });
    expect(await choose({ killed: [HIDDEN, SERIES] }, 2)).toEqual({ revision: 2 });
    expect(version()).toBe(before + 1);
    const trail = driver()
      .prepare("SELECT detail FROM AuditEvent WHERE action = 'headline.chosen' AND subject = ?")
      .pluck()
      .all(CRISIS) as string[];
    expect(trail.map((detail) => JSON.parse(detail) as unknown)).toEqual([
      { crisisId: CRISIS, slot: "killed", seriesIds: [HIDDEN, SERIES] },
    ]);
  });
});
