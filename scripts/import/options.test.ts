import { expect, it } from "vitest";
import { readOptions, UsageError } from "./options";

it("reads what a nightly job says", () => {
  const options = readOptions(
    "week 12.csv|--crisis|libya-2019|--set|origin=WHO|--set|note=a=b|--date-order|day_first|--separator|semicolon|--fall-reason|correction|--json".split(
      "|",
    ),
  );
  expect(options).toMatchObject({
    file: "week 12.csv",
    dryRun: false,
    json: true,
    fallReason: "correction",
    reading: { dateOrder: "day_first", separator: ";" },
    constants: { crisis: "libya-2019", origin: "WHO", note: "a=b" },
  });
});

it.each([
  ["", "Name the file"],
  ["a.csv b.csv", "One file at a time"],
  ["a.csv --publish", "--publish needs --as"],
  ["a.csv --date-order american", "day_first, month_first, year_first, not american"],
  ["a.csv --set colour=red", "--set takes FIELD=VALUE"],
  ["a.csv --set origin", "--set takes FIELD=VALUE"],
  ["a.csv --header-row 0", "a number from 1"],
  ["a.csv --fast", "--fast"],
])("says what is wrong with “%s”", (line, text) => {
  const read = () => readOptions(line.split(" ").filter((word) => word !== ""));
  expect(read).toThrow(UsageError);
  expect(read).toThrow(text);
});
