import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME as AT, submitReport } from "@/lib/testing/enter-reports";
import { makeRow } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import {
  amina,
  approveOne,
  correctOne,
  publishOne,
  reportOf,
  submitOne,
  type RowParts,
} from "@/lib/testing/office";
import { plant, plantCrisis } from "@/lib/testing/plant";
import { figureState } from "@/lib/testing/stored";
import { examineEntry } from "./examine-entry";

useSeededDatabase();

const EVENT = "planted0event000";
beforeAll(() => {
  plantCrisis(driver());
  const event = { crisisId: "planted0crisis00", title: "Shelling", startDate: "2020-01-08" };
  plant(driver(), "CrisisEvent", { id: EVENT, ...event });
  const archived = { id: "planted0archived", archivedAt: "2026-01-01T00:00:00.000+00:00" };
  plant(driver(), "CrisisEvent", { ...event, ...archived });
});

const examine = async (dataset: string, parts: RowParts) => {
  const examined = await examineEntry(amina, { report: reportOf(dataset, parts), at: AT });
  const [row] = examined.rows;
  if (!row) throw new Error("no row");
  return { ...examined, row, problems: row.problems.map(({ field, code }) => [field, code]) };
};

describe("what a row refers to", () => {
  it("is recorded with the figure, and changed and taken out by a correction", async () => {
    const whole = await publishOne("whole", { value: "100" });
    const links = { partOf: whole, event: EVENT, computedBy: "An institute" };
    const dates = { asOfHour: "18", asOfEarliest: "2020-01-07" };
    const id = await publishOne("part", { value: "40", ...links, ...dates });
    expect(figureState(id)).toMatchObject({
      partOfId: whole,
      additionalToId: null,
      eventId: EVENT,
      computedBy: "An institute",
      asOfHour: 18,
      asOfEarliest: "2020-01-07",
    });
    await correctOne(id, 1, "part", { value: "40", additionalTo: whole });
    expect(await approveOne(id)).toBe("approved");
    expect(figureState(id)).toMatchObject({
      partOfId: null,
      additionalToId: whole,
      eventId: null,
      computedBy: null,
      asOfHour: null,
      asOfEarliest: null,
    });
  });

  it("is on record in the same crisis, and offered: of the same day or document", async () => {
    const near = await publishOne("near", { value: "5" });
    const far = await publishOne("far", { value: "5", asOf: "2020-01-06" });
    const { around, events } = await examine("asks", { value: "4" });
    const offered = around.map(({ figure }) => figure.id);
    expect(offered).toContain(near);
    expect(offered).not.toContain(far);
    expect(events.map(({ id }) => id)).toEqual([EVENT]);
    const chosen = await examine("asks", { value: "4", partOf: far, event: "planted0archived" });
    expect(chosen.problems).toEqual([]);
    expect(chosen.around.map(({ figure }) => figure.id)).toContain(far);
    expect(chosen.events.map(({ id }) => id)).toContain("planted0archived");
    const elsewhere = driver()
      .prepare("SELECT id FROM Figure WHERE seriesId NOT LIKE 'planted%' LIMIT 1")
      .pluck()
      .get() as string;
    const wrong = { partOf: elsewhere, additionalTo: "nothing000000000", event: "nothing" };
    expect((await examine("asks", { value: "4", ...wrong })).problems).toEqual([
      ["partOf", "linked_figure_not_found"],
      ["additionalTo", "linked_figure_not_found"],
      ["event", "event_not_found"],
    ]);
  });

  it("never leads back to the figure itself", async () => {
    const first = await submitOne("circle 1", { value: "9" });
    const second = await submitOne("circle 2", { value: "8", partOf: first });
    const third = await submitOne("circle 3", { value: "7", partOf: second });
    for (const partOf of [first, third]) {
      const refused = correctOne(first, 1, "circle 1", { value: "9", partOf });
      expect(await refusalOf(refused)).toMatchObject({
        problems: [{ field: "partOf", code: "links_to_itself" }],
      });
    }
    await correctOne(first, 1, "circle 1", { value: "9", additionalTo: third });
  });

  it("holds a part against the whole that the row names, where both count the same", async () => {
    const whole = await submitOne("named whole", { value: "30" });
    const found = async (parts: RowParts) =>
      (await examine("named part", { partOf: whole, ...parts })).row.findings;
    expect(await found({ value: "31" })).toMatchObject([
      { code: "part_above_whole", values: { by: "link", part: 31, whole: 30 } },
    ]);
    expect(await found({ value: "30" })).toEqual([]);
    const incidents = { indicator: "health_attacks", unit: "incidents", value: "31" };
    expect(await found(incidents)).toEqual([]);
  });
});

describe("a row that refers to another row of its report", () => {
  const look = async (...rows: RowParts[]) => {
    const examined = await examineEntry(amina, { report: reportOf("rows", ...rows), at: AT });
    return examined.rows.map(({ problems, findings }) =>
      [...problems, ...findings].map(({ field, code }) => [field, code]),
    );
  };

  it("is recorded as a part of that row's figure, whichever stands first", async () => {
    const rows = [
      { dataset: "rows 1", value: "40", partOf: "row:r2" },
      { dataset: "rows 2", value: "7", additionalTo: "row:r2" },
      { dataset: "rows 3", value: "100" },
      { dataset: "rows 4", value: "3", partOf: "row:r0" },
    ];
    const { figureIds } = await submitReport(amina, reportOf("", ...rows));
    const [part, addition, whole, partOfPart] = figureIds.map((id) => figureState(id));
    expect(part).toMatchObject({ value: 40, partOfId: whole?.id, additionalToId: null });
    expect(addition).toMatchObject({ value: 7, partOfId: null, additionalToId: whole?.id });
    expect(partOfPart).toMatchObject({ value: 3, partOfId: part?.id });
    expect(whole).toMatchObject({ value: 100, partOfId: null });
  });

  it("is held against it, once, where both count the same", async () => {
    const whole = { dataset: "apart", value: "30" };
    const above = ["value", "part_above_whole"];
    expect(await look({ value: "31", partOf: "row:r1" }, whole)).toEqual([[above], []]);
    expect(await look({ value: "30", partOf: "row:r1" }, whole)).toEqual([[], []]);
    // Who is counted tells the same of these two.
    const women = { population: "women", value: "31", partOf: "row:r1" };
    expect(await look(women, { value: "30" })).toEqual([[above], [above]]);
    const incidents = { indicator: "health_attacks", unit: "incidents", value: "31" };
    expect(await look({ ...incidents, partOf: "row:r1" }, whole)).toEqual([[], []]);
  });

  it("never leads back to itself, and names a row that is there and states a figure", async () => {
    const parts = (...named: string[]) =>
      named.map((partOf, i) => ({ dataset: `chain ${i}`, partOf }));
    const circle = [["partOf", "links_to_itself"]];
    expect(await look(...parts("row:r0"))).toEqual([circle]);
    expect(await look(...parts("row:r1", "row:r2", "row:r0", "row:r0"))).toEqual([
      circle,
      circle,
      circle,
      [],
    ]);
    expect(await look(...parts("row:r9"))).toEqual([[["partOf", "linked_row_not_found"]]]);
    const [first] = await look(...parts("row:r1"), { dataset: "chain 1", kind: "no_change" });
    expect(first).toEqual([["partOf", "linked_row_states_none"]]);
    const refused = submitReport(amina, reportOf("", ...parts("row:r1", "row:r0")));
    expect(await refusalOf(refused)).toMatchObject({
      problems: [
        { field: "rows.0.partOf", code: "links_to_itself" },
        { field: "rows.1.partOf", code: "links_to_itself" },
      ],
    });
  });

  it("is refused in a correction, which has no other rows", async () => {
    const id = await submitOne("corrected", { value: "9" });
    for (const [partOf, code] of [
      ["row:r1", "linked_row_not_found"],
      ["row:row-1", "links_to_itself"],
    ] as const) {
      const refused = correctOne(id, 1, "corrected", { value: "9", partOf });
      expect(await refusalOf(refused)).toMatchObject({ problems: [{ field: "partOf", code }] });
    }
  });
});

it("offers nothing where the crisis is not known", async () => {
  const report = { ...reportOf("lost", makeRow({ partOf: "x" })), crisis: "nowhere" };
  const { rows, around, events } = await examineEntry(amina, { report, at: AT });
  expect([around, events]).toEqual([[], []]);
  expect(rows[0]?.problems.map(({ code }) => code)).toContain("linked_figure_not_found");
});
