import type { Indicator, Measure, PlaceRole, Unit } from "@/lib/domain/codes";

/**
 * What a row counts. Flows of IDMC and of UNHCR are movements: a person displaced or crossing twice
 * counts twice. Everything else is persons.
 */
export function readUnit(origin: string, indicator: Indicator, measure: Measure): Unit {
  if (measure === "stock") return "persons";
  if (origin === "IDMC") return "movements";
  return origin === "UNHCR" && indicator === "refugees" ? "movements" : "persons";
}

/** Refugees left the place; everybody else was counted in it. */
export function readPlaceRole(indicator: Indicator): PlaceRole {
  return indicator === "refugees" ? "from" : "in";
}

/** Families or households that a note gives beside a number of displaced persons. */
export function readHouseholds(indicator: Indicator, note: string): number | null {
  if (indicator !== "displaced") return null;
  const match = /(\d+) (families|households)\b/.exec(note);
  return match?.[1] ? Number(match[1]) : null;
}
