import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Candidate } from "@/lib/domain/standing";
import { jsonTuple } from "./sqlite";

type Figure = Candidate["figure"];

/** What hardly any figure has, in the order of {@link NAMES}. */
export type Rare = [
  role: Figure["role"],
  status: Candidate["status"],
  roleReason: Figure["roleReason"],
  eventId: string | null,
  fallReason: Figure["fallReason"],
  supersedesId: string | null,
  supersedeReason: Figure["supersedeReason"],
  withdrawnOn: CalendarDate | null,
  asOfPrecision: Figure["asOfPrecision"],
  computedBy: string | null,
  registeredLate: number | null,
];

const NAMES = [
  "role",
  "publicStatus",
  "roleReason",
  "eventId",
  "fallReason",
  "supersedesId",
  "supersedeReason",
  "withdrawnOn",
  "asOfPrecision",
  "computedBy",
  "registeredLate",
] as const;

/** What the others have instead. */
export const USUAL: Rare = [
  "recommended",
  "published",
  null,
  null,
  null,
  null,
  null,
  null,
  "day",
  null,
  null,
];

/** Those of them that stand in the table of figures. */
export const RARE_OF_FIGURE = NAMES.filter((name) => name !== "publicStatus");

/** A row's rare values as a JSON array, from columns of `x` by those names; null for most. */
export function rareValues(x: string): string {
  const unusual = NAMES.map((name, i) => {
    const usual = USUAL[i];
    return `${x}.${name} ${typeof usual === "string" ? `<> '${usual}'` : "IS NOT NULL"}`;
  });
  return `CASE WHEN ${unusual.join(" OR ")} THEN ${jsonTuple(NAMES.map((name) => `${x}.${name}`))} END`;
}

/** Which of the rare values readers are told, by what they are called in the answer. */
const TOLD = { role: 0, status: 1, asOfPrecision: 8, computedBy: 9, registeredLate: 10 };

/** Their columns as JSON arrays. */
export type RareColumns = Record<keyof typeof TOLD, string>;

/** Columns of what `rare` says: most of one value only, which is written without looking at each. */
export function writeRare(rare: readonly (Rare | null)[]): RareColumns {
  const unusual = rare.filter((one) => one !== null);
  const write = (place: number): string => {
    const { [place]: usual } = USUAL;
    return unusual.every((one) => one[place] === usual)
      ? `[${`${JSON.stringify(usual)},`.repeat(rare.length).slice(0, -1)}]`
      : JSON.stringify(rare.map((one) => (one ?? USUAL)[place]));
  };
  return {
    role: write(TOLD.role),
    status: write(TOLD.status),
    asOfPrecision: write(TOLD.asOfPrecision),
    computedBy: write(TOLD.computedBy),
    registeredLate: write(TOLD.registeredLate),
  };
}
