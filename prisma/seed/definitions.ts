import type { CrisisSlug } from "./crises";
import type { SourceRow } from "./source-row";

type Rule = readonly [when: (row: SourceRow) => boolean, definition: string];

const noteHas = (pattern: RegExp) => (row: SourceRow) => pattern.test(row.note);

/** What is counted, where rows alike in everything else count different things; first match holds. */
const RULES: Record<CrisisSlug, readonly Rule[]> = {
  "libya-2019": [
    [noteHas(/single event|same 18 November airstrike|^Tajoura strike/), "single_event"],
    [noteHas(/before the offensive/), "before_the_offensive"],
    [noteHas(/net change of the (national )?stock/), "net_change_of_stock"],
    [noteHas(/if overnight reports are confirmed/), "if_confirmed"],
    [isVerifiedByOcha, "verified"],
  ],
  "sudan-2023": [
    [noteHas(/displaced inside and across borders combined/), "inside_and_abroad"],
    [noteHas(/all internally displaced/), "including_before_the_war"],
    [noteHas(/internally displaced since the war began/), "inside_only"],
  ],
  "gaza-2023": [],
  "west-bank-2023": [[noteHas(/^sum of incidents/), "sum_of_incidents"]],
  "lebanon-2023": [],
  "ukraine-2022": [
    [noteHas(/appear to cover few countries/), "recorded_in_few_countries"],
    [(row) => row.indicator === "refugees" && row.measure === "stock", "recorded_in_europe"],
    [(row) => row.indicator === "refugees", "border_crossings"],
  ],
  "conflict-displacement": [],
};

/** OCHA's totals for Tripoli count civilians that it or its partners verified, whether said or not. */
function isVerifiedByOcha(row: SourceRow): boolean {
  return (
    /OCHA/.test(row.source_org) &&
    row.population === "civilian" &&
    row.measure === "cumulative" &&
    row.location === "Tripoli"
  );
}

/** Code of what a row counts, or null where nothing sets it apart. */
export function readDefinition(crisis: CrisisSlug, row: SourceRow): string | null {
  return RULES[crisis].find(([when]) => when(row))?.[1] ?? null;
}
