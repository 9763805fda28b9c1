import { describe, expect, it } from "vitest";
import { describeDate, describePeriod, describeStart, type CoveredTime } from "./describe-dates";
import { languageOf } from "./language";

const [en, fr, ar] = [languageOf("en"), languageOf("fr"), languageOf("ar")];

const TIME: CoveredTime = {
  asOf: "2019-05-08",
  asOfPrecision: "day",
  periodStart: "2019-04-04",
};

describe("describeDate", () => {
  it("is no more precise than the date", () => {
    expect(describeDate("asOf", "2019-05-08", en)).toBe("as of 8 May 2019");
    expect(describeDate("asOf", "2019-05-08", en, "month")).toBe("as of May 2019");
    expect(describeDate("asOf", "2019-05-08", fr)).toBe("au 8 mai 2019");
    expect(describeDate("asOf", "2019-05-08", fr, "month")).toBe("en mai 2019");
    expect(describeDate("asOf", "2019-05-08", fr, "year")).toBe("en 2019");
    expect(describeDate("asOf", "2019-05-08", ar)).toBe("حتى تاريخ ٨ مايو ٢٠١٩");
    expect(describeDate("asOf", "2019-05-08", ar, "month")).toBe("حتى مايو ٢٠١٩");
  });

  it("orders the first of a month in French", () => {
    expect(describeDate("since", "2020-01-01", fr)).toBe("depuis le 1er janvier 2020");
    expect(describeDate("since", "2020-01-11", fr)).toBe("depuis le 11 janvier 2020");
  });
});

describe("describePeriod", () => {
  it("gives start and end of a running total", () => {
    expect(describePeriod(TIME, "cumulative", en)).toBe("since 4 April 2019, as of 8 May 2019");
    expect(describePeriod(TIME, "cumulative", fr)).toBe("depuis le 4 avril 2019, au 8 mai 2019");
    expect(describePeriod(TIME, "cumulative", ar)).toBe("منذ ٤ أبريل ٢٠١٩، حتى تاريخ ٨ مايو ٢٠١٩");
  });

  it("claims no start that is unknown", () => {
    const unknown: CoveredTime = { ...TIME, periodStart: null };
    expect(describePeriod(unknown, "cumulative", en)).toBe("as of 8 May 2019");
    expect(describePeriod(unknown, "new", en)).toBe("in a period up to 8 May 2019");
    expect(describeStart(unknown, "cumulative", en)).toBeNull();
  });

  it("says a window, a day or a year for what is new", () => {
    expect(describePeriod(TIME, "new", en)).toBe("from 4 April 2019 to 8 May 2019");
    expect(describePeriod({ ...TIME, periodStart: TIME.asOf }, "new", fr)).toBe("le 8 mai 2019");
    const month: CoveredTime = { ...TIME, asOfPrecision: "month" };
    expect(describePeriod(month, "new", fr)).toBe("du 4 avril 2019 à mai 2019");
    const year: CoveredTime = { ...TIME, periodStart: "2019-01-01", asOf: "2019-12-31" };
    expect(describePeriod(year, "new", en)).toBe("in 2019");
  });

  it("gives a stock no start", () => {
    expect(describePeriod(TIME, "stock", en)).toBe("as of 8 May 2019");
    expect(describeStart(TIME, "stock", en)).toBeNull();
  });
});
