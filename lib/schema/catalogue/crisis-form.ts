import { z } from "zod";
import { countries, day, line, paragraph, problem, required, slug, whole } from "./fields";

/** GLIDE: hazard, year, number, country, as in EQ-2023-000015-TUR. */
const glide = line(30).transform((text, context) => {
  const code = text?.toUpperCase() ?? null;
  if (code !== null && !/^[A-Z]{2}-\d{4}-\d{6}-[A-Z]{3}$/.test(code)) {
    context.addIssue(problem("not_a_glide", { text: code }));
  }
  return code;
});

/** A crisis as a form states it. */
export const CRISIS_FORM = z
  .object({
    slug: required(slug()),
    name: required(line()),
    nameFr: line(),
    nameAr: line(),
    summary: required(paragraph(2_000)),
    summaryFr: paragraph(2_000),
    summaryAr: paragraph(2_000),
    startDate: day(),
    endDate: day(),
    countries: countries(),
    glide,
    rank: required(whole(0, 9_999)),
  })
  .superRefine(({ startDate, endDate }, context) => {
    if (startDate === null || endDate === null || startDate <= endDate) return;
    context.addIssue({ ...problem("ends_before_start"), path: ["endDate"] });
  });
