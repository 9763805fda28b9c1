import { z } from "zod";
import { ORGANISATION_KINDS } from "@/lib/domain/codes";
import { choice, line, lines, problem, required } from "./fields";

const CODE = /^(?:[A-Z][A-Z0-9]{1,19}|[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** An acronym as the API spells it (`WHO`), else a slug. */
const code = line(100).transform((text, context) => {
  if (text !== null && !CODE.test(text)) context.addIssue(problem("not_a_code", { text }));
  return text;
});

/** An organisation as a form states it. */
export const ORGANISATION_FORM = z
  .object({
    code: required(code),
    kind: required(choice(ORGANISATION_KINDS)),
    name: required(line()),
    nameFr: line(),
    nameAr: line(),
    shortName: line(60),
    shortNameFr: line(60),
    shortNameAr: line(60),
    aliases: lines(),
  })
  .superRefine(({ shortName, shortNameFr, shortNameAr }, context) => {
    if (shortName !== null || (shortNameFr === null && shortNameAr === null)) return;
    context.addIssue({ ...problem("short_name_first"), path: ["shortName"] });
  });
