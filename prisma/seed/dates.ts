import type { DateBasis } from "@/lib/domain/codes";
import { readClauses } from "./source-row";

export interface DateBases {
  asOf: DateBasis;
  published: DateBasis;
  periodStart: DateBasis;
}

type Rule = readonly [pattern: RegExp, dates: readonly (keyof DateBases)[], basis: DateBasis];

/** How a note speaks of its dates. The first rule that fits a clause decides for the dates it names. */
const RULES: readonly Rule[] = [
  [/publication date not shown, assumed/, ["published"], "assumed"],
  [/publication date inferred/, ["published"], "inferred"],
  [/article date inferred.*as-of date inferred/, ["asOf", "published"], "inferred"],
  [/as-of date (is the publication|is the report)/, ["asOf"], "assumed"],
  [/month-end dates assumed/, ["asOf"], "assumed"],
  [/window start and date inferred/, ["asOf", "published", "periodStart"], "inferred"],
  [/start date (as implied|inferred)|window start inferred/, ["periodStart"], "inferred"],
  [/as-of date( .*)? inferred|as-of date that of/, ["asOf"], "inferred"],
  [/dates inferred|date inferred|date uncertain/, ["asOf", "published"], "inferred"],
  [/title says .* address says|titled .* text speaks|text says \w+ \d/, ["asOf"], "inferred"],
];

/** How the dates of a row came to be known; stated where its note says nothing else. */
export function readDateBases(note: string): DateBases {
  const bases: DateBases = { asOf: "stated", published: "stated", periodStart: "stated" };
  for (const clause of readClauses(note)) {
    const rule = RULES.find(([pattern]) => pattern.test(clause));
    if (rule) for (const date of rule[1]) bases[date] = rule[2];
  }
  return bases;
}
