import { z } from "zod";
import { UNITS_OF } from "@/lib/domain/checks/check-amounts";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { INDICATORS, MEASURES, PLACE_ROLES, POPULATIONS, UNITS } from "@/lib/domain/codes";
import type { Rhythm } from "@/lib/domain/model";
import { parseTable } from "@/lib/domain/text-table";
import { choice, day, line, paragraph, problem, required } from "./fields";

const MAX_DAYS = 3_660;

/** The key of a series joins its parts with a bar. */
const dataset = line(60).transform((text, context) => {
  if (text?.includes("|") === true) context.addIssue(problem("has_a_bar"));
  return text;
});

const definition = line(60).transform((text, context) => {
  const fits = text === null || /^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(text);
  if (!fits) context.addIssue(problem("not_a_definition", { text }));
  return text;
});

/** How often reports are expected: days, from, to, a line each. */
const rhythms = z.string().transform((text, context) => {
  const found = parseTable(text).map(([days = "", from = "", to = ""], index) => {
    const row = index + 1;
    const rhythm = {
      days: /^\d{1,4}$/.test(days) ? Number(days) : 0,
      from: parseCalendarDate(from),
      to: to === "" ? null : parseCalendarDate(to),
    };
    if (rhythm.days < 1 || rhythm.days > MAX_DAYS) {
      context.addIssue(problem("rhythm_days", { row, max: MAX_DAYS }));
    }
    if (rhythm.from === null || (to !== "" && rhythm.to === null)) {
      context.addIssue(problem("rhythm_dates", { row }));
    } else if (rhythm.to !== null && rhythm.to < rhythm.from) {
      context.addIssue(problem("rhythm_order", { row }));
    }
    return rhythm;
  });
  const known = found
    .flatMap(({ days, from, to }): Rhythm[] => (from === null ? [] : [{ days, from, to }]))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const overlaps = known.some(({ to }, i) => {
    const next = known[i + 1];
    return next !== undefined && (to === null || next.from <= to);
  });
  if (overlaps) context.addIssue(problem("rhythms_overlap"));
  return known;
});

/** A series as a form states it; place and origin name records in any way that finds them. */
export const SERIES_FORM = z
  .object({
    indicator: required(choice(INDICATORS)),
    population: required(choice(POPULATIONS)),
    measure: required(choice(MEASURES)),
    unit: required(choice(UNITS)),
    place: required(line()),
    placeRole: required(choice(PLACE_ROLES)),
    origin: required(line()),
    dataset,
    definition,
    baseline: day(),
    methodNote: paragraph(),
    continues: line(),
    rhythms,
  })
  .superRefine(({ indicator, unit, measure, baseline }, context) => {
    if (!UNITS_OF[indicator].includes(unit)) {
      context.addIssue({ ...problem("wrong_unit"), path: ["unit"] });
    }
    if (measure !== "cumulative" && baseline !== null) {
      context.addIssue({ ...problem("baseline_of_total"), path: ["baseline"] });
    }
  });
