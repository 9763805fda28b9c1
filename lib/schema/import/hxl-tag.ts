import type { Indicator, Population, Unit } from "@/lib/domain/codes";
import type { ImportField, ImportTexts } from "@/lib/domain/import/import-field";
import { field, IGNORED, ignored, type Suggestion } from "./suggestion";

/** A hashtag of the Humanitarian Exchange Language: `#affected+killed+f`. */
export interface HxlTag {
  name: string;
  attributes: ReadonlySet<string>;
}

/**
 * The parts of a hashtag; null where it is none. Before version 1.0 attributes were joined with low
 * lines and called otherwise: `#killed_num`, `#adm1_id`.
 */
export function parseTag(text: string): HxlTag | null {
  const match = /^#\s*([a-z]\w*)((?:\s*\+\s*[a-z]\w*)*)$/i.exec(text.trim().toLowerCase());
  if (match === null) return null;
  const [name = "", ...old] = (match[1] ?? "").split("_");
  const given = (match[2] ?? "").split("+").map((one) => one.trim());
  const attributes = [...old, ...given].filter((one) => one !== "");
  return { name, attributes: new Set(attributes.map((one) => (one === "id" ? "code" : one))) };
}

const INDICATORS: Readonly<Record<string, Indicator>> = {
  killed: "killed",
  deaths: "killed",
  dead: "killed",
  fatalities: "killed",
  injured: "injured",
  wounded: "injured",
  missing: "missing",
  displaced: "displaced",
  idps: "displaced",
  idp: "displaced",
  refugees: "refugees",
  returned: "returned",
  returnees: "returned",
  evacuated: "evacuated",
  casualties: "casualties",
};

const POPULATIONS: Readonly<Record<string, Population>> = {
  civilians: "civilians",
  children: "children",
  f: "women",
  women: "women",
  m: "men",
  men: "men",
  migrants: "migrants",
  combatants: "combatants",
  journalists: "journalists",
};

const UNITS: Readonly<Record<string, Unit>> = {
  ind: "persons",
  hh: "households",
  incidents: "incidents",
};

/** Tags of numbers that may be counts of ours, where an attribute says of what. */
const COUNTS = new Set(["affected", "people", "population", "impact", "num"]);

/** Plain meanings; the attributes that are needed first, the longer list before the shorter. */
const FIELDS: readonly [name: string, attributes: readonly string[], field: ImportField][] = [
  ["crisis", [], "crisis"],
  ["date", ["start"], "period_start"],
  ["date", ["from"], "period_start"],
  ["start", ["date"], "period_start"],
  ["date", ["reported"], "published"],
  ["date", ["published"], "published"],
  ["report", ["date"], "published"],
  ["date", [], "as_of"],
  ["end", ["date"], "as_of"],
  ["period", ["date"], "as_of"],
  ["country", ["code"], "country"],
  ["meta", ["url"], "document_url"],
  ["source", ["url"], "document_url"],
  ["meta", ["title"], "document_title"],
  ["meta", ["source"], "origin"],
  ["source", [], "origin"],
  ["org", [], "origin"],
  ["indicator", ["value"], "value"],
  ["indicator", ["min"], "low"],
  ["indicator", ["max"], "high"],
  ["value", [], "value"],
  ["indicator", ["unit"], "unit"],
  ["indicator", [], "indicator"],
  ["description", [], "note"],
  ["comments", [], "note"],
  ["notes", [], "note"],
  ["sex", [], "population"],
  ["agegroup", [], "population"],
];

/** What a column is by its hashtag; places are chosen among all columns by {@link rankPlace}. */
export function suggestByTag({ name, attributes }: HxlTag): Suggestion {
  const amount = readCount(name, attributes);
  if (amount !== null) return amount;
  const found = FIELDS.find(
    ([tag, needed]) => tag === name && needed.every((attribute) => attributes.has(attribute)),
  );
  return found === undefined ? ignored(true) : field(found[2], found[2] !== "population");
}

function readCount(name: string, attributes: ReadonlySet<string>): Suggestion | null {
  const words = Object.hasOwn(INDICATORS, name) ? [name, ...attributes] : [...attributes];
  const indicator = pick(words, INDICATORS);
  if (!COUNTS.has(name) && !Object.hasOwn(INDICATORS, name)) return null;
  // People in need, or a population as such, are no count of ours.
  if (indicator === undefined) return { target: IGNORED, sure: name === "population" };
  const preset: ImportTexts = { indicator };
  const groups = words.flatMap((word) =>
    Object.hasOwn(POPULATIONS, word) ? [POPULATIONS[word]] : [],
  );
  const [group, another] = groups;
  // Girls are neither all children nor all women.
  if (another !== undefined) return { target: IGNORED, sure: false };
  if (group !== undefined) preset.population = group;
  const unit = pick(words, UNITS);
  if (unit !== undefined) preset.unit = unit;
  if (words.includes("cumulative")) preset.measure = "cumulative";
  if (words.includes("new")) preset.measure = "new";
  // `+f` counts girls too, which a person should know.
  const sure = !words.includes("f") && !words.includes("m");
  return { target: { kind: "amount", preset }, sure };
}

function pick<Code>(words: readonly string[], codes: Readonly<Record<string, Code>>) {
  const word = words.find((one) => Object.hasOwn(codes, one));
  return word === undefined ? undefined : codes[word];
}

/** How deep in the tree of places a column's names lie; null where it names none. */
export function rankPlace({ name, attributes }: HxlTag): { rank: number; code: boolean } | null {
  const level = /^adm(\d)$/.exec(name)?.[1];
  const rank =
    name === "loc" ? 10 : name === "country" ? 0 : level === undefined ? null : Number(level) + 1;
  if (rank === null || attributes.has("type") || attributes.has("lat") || attributes.has("lon"))
    return null;
  return { rank, code: ["code", "pcode", "v_pcode", "iso3"].some((one) => attributes.has(one)) };
}
