import { expect, it } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { languageOf } from "@/lib/i18n/language";
import { makeOrganisation, makeSeries } from "@/lib/testing/reported-figures";
import { describePanel, nameLine } from "./describe-series";

const who = makeSeries({ id: "who" });
const ocha = makeSeries({ id: "ocha", origin: makeOrganisation("OCHA") });
const later = makeSeries({ ...ocha, id: "later", baseline: calendarDate("2019-08-01") });
const en = languageOf("en");

it("says in the heading since when all lines count", () => {
  expect(describePanel([who, ocha], en)).toBe(
    "Everyone · Running total · Place · since 4 April 2019",
  );
  expect(nameLine(ocha, [who, ocha], en)).toBe("OCHA");
  expect(describePanel([who], languageOf("fr"))).toContain("depuis le 4 avril 2019");
  expect(describePanel([who], languageOf("ar"))).toContain("منذ ٤ أبريل ٢٠١٩");
});

it("says at each line since when it counts where they differ", () => {
  const panel = [who, later];
  expect(describePanel(panel, en)).not.toContain("since");
  expect(panel.map((s) => nameLine(s, panel, en))).toEqual([
    "WHO, since 4 April 2019",
    "OCHA, since 1 August 2019",
  ]);
});
