import { describe, expect, it } from "vitest";
import { makeReport, makeRow } from "@/lib/testing/entry-reports";
import { reduceReport, type ReportAction, type ReportState } from "./report-reducer";

const START: ReportState = {
  report: makeReport({
    rows: [makeRow({ key: "a" }), makeRow({ key: "b", origin: "OCHA", asOf: "" })],
  }),
  removed: null,
};
const after = (...actions: ReportAction[]) => actions.reduce(reduceReport, START);
const rowsAfter = (...actions: ReportAction[]) => after(...actions).report.rows;
const keysAfter = (...actions: ReportAction[]) => rowsAfter(...actions).map(({ key }) => key);

describe("reduceReport", () => {
  it("types into one row and leaves the others the same objects", () => {
    const rows = rowsAfter({ do: "type", row: "a", fields: { value: "5", note: "n" } });
    expect(rows[0]).toMatchObject({ value: "5", note: "n" });
    expect(rows[1]).toBe(START.report.rows[1]);
  });
  it("adds a row below the named one, else below all, with that row's defaults", () => {
    expect(keysAfter({ do: "add", below: "a", key: "n" })).toEqual(["a", "n", "b"]);
    const rows = rowsAfter({ do: "add", below: null, key: "n" });
    expect(rows[2]).toMatchObject({ key: "n", origin: "OCHA", value: "", indicator: "" });
    expect(
      keysAfter(
        { do: "remove", row: "a" },
        { do: "remove", row: "b" },
        { do: "add", below: null, key: "n" },
      ),
    ).toEqual(["n"]);
  });
  it("brings the row removed last back to its place, once", () => {
    const remove: ReportAction = { do: "remove", row: "a" };
    expect(keysAfter(remove)).toEqual(["b"]);
    expect(after(remove, { do: "undo" })).toEqual(START);
    expect(after(remove, { do: "undo" }, { do: "undo" })).toEqual(START);
  });
  it("takes out references to a row that is removed, and brings both back", () => {
    const type = (fields: Record<string, string>): ReportAction => ({
      do: "type",
      row: "b",
      fields,
    });
    const remove: ReportAction = { do: "remove", row: "a" };
    const removed = after(type({ partOf: "row:a", additionalTo: "0123456789abcdef" }), remove);
    expect(removed.report.rows[0]).toMatchObject({ partOf: "", additionalTo: "0123456789abcdef" });
    expect(removed.removed?.freed).toEqual([{ row: "b", field: "partOf" }]);
    const back = reduceReport(removed, { do: "undo" });
    expect(back.report.rows.map(({ key, partOf }) => [key, partOf])).toEqual([
      ["a", ""],
      ["b", "row:a"],
    ]);
  });
  it("duplicates a row without the reasons that were given for it", () => {
    const rows = rowsAfter(
      { do: "reason", row: "a", code: "jump", text: "so it is" },
      { do: "duplicate", row: "a", key: "c" },
    );
    expect(rows.map(({ key, reasons }) => [key, reasons])).toEqual([
      ["a", { jump: "so it is" }],
      ["c", {}],
      ["b", {}],
    ]);
  });
  it("repeats the event and the dates in the row below, and no reference of one number", () => {
    const typed = { event: "e", asOfHour: "6", partOf: "p", computedBy: "c" };
    const copied = rowsAfter(
      { do: "type", row: "a", fields: typed },
      { do: "add", below: "a", key: "n" },
      { do: "duplicate", row: "a", key: "c" },
    );
    const [, duplicate, below] = copied;
    expect(below).toMatchObject({ event: "e", asOfHour: "6", partOf: "", computedBy: "" });
    expect(duplicate).toMatchObject({ event: "e", asOfHour: "6", partOf: "", computedBy: "c" });
  });
  it("makes a figure again of a row marked as none when a number is typed", () => {
    const none: ReportAction = { do: "kind", row: "a", kind: "not_available" };
    expect(rowsAfter(none)[0]?.kind).toBe("not_available");
    expect(rowsAfter(none, { do: "type", row: "a", fields: { note: "x" } })[0]?.kind).toBe(
      "not_available",
    );
    expect(rowsAfter(none, { do: "type", row: "a", fields: { value: "9" } })[0]?.kind).toBe(
      "figure",
    );
  });
  it("sets one day for the rows that have none or had the one before", () => {
    const rows = rowsAfter(
      { do: "add", below: null, key: "own" },
      { do: "type", row: "own", fields: { asOf: "2020-01-01" } },
      { do: "asOf", from: "2020-01-08", to: "2020-01-09" },
    );
    expect(rows.map(({ asOf }) => asOf)).toEqual(["2020-01-09", "2020-01-09", "2020-01-01"]);
  });
  it("does nothing to rows that are not there", () =>
    expect(
      after({ do: "remove", row: "zz" }, { do: "duplicate", row: "zz", key: "n" }, { do: "undo" }),
    ).toEqual(START));
});
