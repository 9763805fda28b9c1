import { z } from "zod";
import { day, line, problem, required } from "./fields";

/** An event of a crisis as a form states it; `document` is an id, or an address that finds it. */
export const EVENT_FORM = z
  .object({
    title: required(line()),
    titleFr: line(),
    titleAr: line(),
    startDate: required(day()),
    endDate: day(),
    document: line(2_000),
  })
  .superRefine(({ startDate, endDate }, context) => {
    if (endDate === null || startDate <= endDate) return;
    context.addIssue({ ...problem("ends_before_start"), path: ["endDate"] });
  });
