import { describe, expect, it } from "vitest";
import type { DateOrder } from "@/lib/domain/import/file-reading";
import { readDateCell } from "./read-date-cell";

const OPEN = { dateOrder: null, dayNumbers: null };

function dayOf(text: string, order: DateOrder | null = null): string {
  const cell = readDateCell(text, "last", { ...OPEN, dateOrder: order });
  return cell.kind === "date" ? cell.date : cell.kind;
}

describe("a date that has one reading", () => {
  it.each([
    ["2019-05-08", "2019-05-08"],
    ["2019-05-08T00:00:00Z", "2019-05-08"],
    ["2019-05-08 14:30", "2019-05-08"],
    ["2019-05-08T23:59:59.000+02:00", "2019-05-08"],
    ["20190508", "2019-05-08"],
    ["8 May 2019", "2019-05-08"],
    ["8-May-19", "2019-05-08"],
    ["8-mai-2019", "2019-05-08"],
    ["٨ أيار/مايو ٢٠١٩", "2019-05-08"],
    ["1er mai 2019", "2019-05-01"],
    ["25/7/2020", "2020-07-25"],
    ["8.5.19", "2019-05-08"],
    ["31/12/51", "1951-12-31"],
    ["8/8/2020", "2020-08-08"],
    ["2019-02", "2019-02-28"],
    ["2019", "2019-12-31"],
  ])("%s is %s", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe("a date that has several", () => {
  it("is never guessed", () => {
    expect(readDateCell("5/7/2020", "last", OPEN)).toEqual({
      kind: "ambiguous",
      readings: ["2020-07-05", "2020-05-07"],
    });
    expect(readDateCell("5/7/20", "last", OPEN)).toEqual({
      kind: "ambiguous",
      readings: ["2020-07-05", "2020-05-07", "2005-07-20"],
    });
  });

  it("is read in the order that the file has", () => {
    const orders = ["day_first", "month_first", "year_first"] as const;
    expect(orders.map((order) => dayOf("5/7/20", order))).toEqual([
      "2020-07-05",
      "2020-05-07",
      "2005-07-20",
    ]);
  });

  it("is refused where it does not fit the order, rather than read in another", () => {
    expect(readDateCell("25/7/2020", "last", { ...OPEN, dateOrder: "month_first" })).toEqual({
      kind: "other_order",
      readings: ["2020-07-25"],
    });
    expect(dayOf("5/7/2020", "year_first")).toBe("other_order");
  });

  it("has years of two digits between 1950 and 2049", () => {
    expect([dayOf("1/2/49", "day_first"), dayOf("1/2/50", "day_first")]).toEqual([
      "2049-02-01",
      "1950-02-01",
    ]);
  });
});

describe("a bare number of days", () => {
  it("is asked about, with the likely date", () => {
    expect(readDateCell("43593", "last", OPEN)).toEqual({
      kind: "day_number",
      reading: "2019-05-08",
    });
  });

  it("is read from the day that the person says", () => {
    const read = (dayNumbers: "1900" | "1904") =>
      readDateCell("43593", "last", { ...OPEN, dayNumbers });
    expect(read("1900")).toMatchObject({ kind: "date", date: "2019-05-08" });
    expect(read("1904")).toMatchObject({ kind: "date", date: "2023-05-09" });
  });
});

describe("what is no date", () => {
  it.each([
    ["", "empty"],
    ["31/6/2020", "no_such_day"],
    ["2019-13-01", "no_such_day"],
    ["45/45/45", "no_such_day"],
    ["soon", "unreadable"],
    ["5/7", "unreadable"],
    ["8 Foo 2019", "unreadable"],
  ])("%j is %s", (text, kind) => {
    expect(readDateCell(text, "last", OPEN).kind).toBe(kind);
  });
});
