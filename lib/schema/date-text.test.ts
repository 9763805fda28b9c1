import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber } from "@/lib/domain/calendar-date";
import { readDate } from "./date-text";

const DAYS: [string, string][] = [
  ["2019-05-08", "2019-05-08"],
  ["2019/5/8", "2019-05-08"],
  ["8.5.2019", "2019-05-08"],
  ["08.05.2019", "2019-05-08"],
  ["13/5/2019", "2019-05-13"],
  ["5/13/2019", "2019-05-13"],
  ["5/5/2019", "2019-05-05"],
  ["8 May 2019", "2019-05-08"],
  ["8th of May 2019", "2019-05-08"],
  ["May 8, 2019", "2019-05-08"],
  ["8 sept. 2019", "2019-09-08"],
  ["1er mai 2019", "2019-05-01"],
  ["15 Août 2019", "2019-08-15"],
  ["3 février 2019", "2019-02-03"],
  ["٨ مايو ٢٠١٩", "2019-05-08"],
  ["٨ أيار ٢٠١٩", "2019-05-08"],
  ["8 أيار/مايو 2019", "2019-05-08"],
  ["٣ كانون الثاني ٢٠١٩", "2019-01-03"],
  ["14 تشرين الأول/أكتوبر 2023", "2023-10-14"],
  ["٨ جويلية ٢٠١٩", "2019-07-08"],
  ["۲۰۱۹-۰۵-۰۸", "2019-05-08"],
  ["29 February 2020", "2020-02-29"],
];

describe("readDate", () => {
  it.each(DAYS)("reads %j", (text, date) =>
    expect(readDate(text, "last")).toEqual({ kind: "date", date, precision: "day" }),
  );
  it("asks which of two numbers is the month", () =>
    expect(readDate("8/5/2019", "last")).toEqual({
      kind: "ambiguous",
      readings: ["2019-05-08", "2019-08-05"],
    }));
  it.each([
    ["May 2019", "2019-05-01", "2019-05-31", "month"],
    ["février 2020", "2020-02-01", "2020-02-29", "month"],
    ["كانون الأول ٢٠١٩", "2019-12-01", "2019-12-31", "month"],
    ["2019-12", "2019-12-01", "2019-12-31", "month"],
    ["12/2019", "2019-12-01", "2019-12-31", "month"],
    ["2019", "2019-01-01", "2019-12-31", "year"],
  ])("keeps %j as imprecise as it is", (text, first, last, precision) => {
    expect(readDate(text, "first")).toEqual({ kind: "date", date: first, precision });
    expect(readDate(text, "last")).toEqual({ kind: "date", date: last, precision });
  });
  it.each(["2019-02-29", "31.4.2019", "2019-13-01", "31/4/2019", "2019-13"])(
    "knows that there is no %s",
    (text) => expect(readDate(text, "last")).toEqual({ kind: "no_such_day" }),
  );
  it.each(["yesterday", "8 May", "8/5/19", "8 Mai/June 2019", "20190508", "8 5 2019"])(
    "does not guess at %j",
    (text) => expect(readDate(text, "last")).toEqual({ kind: "unreadable" }),
  );

  const printers = ["en-GB", "en-US", "fr-FR", "ar-EG-u-ca-gregory-nu-arab", "ar-LB-u-ca-gregory"];
  it.each(printers)("reads every day as %s prints it in words", (locale) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
    fc.assert(
      fc.property(
        fc.integer({ min: toDayNumber("1990-01-01"), max: toDayNumber("2060-12-31") }),
        (day) => {
          expect(readDate(format.format(day * 86_400_000), "last")).toEqual({
            kind: "date",
            date: fromDayNumber(day),
            precision: "day",
          });
        },
      ),
    );
  });
});
