import "server-only";
import type { NameChoice } from "@/lib/domain/import/import-mapping";
import { KNOWN_ORGANISATIONS } from "@/lib/domain/import/known-organisations";
import type { Organisation } from "@/lib/domain/model";
import { foldWords } from "@/lib/schema/fold-words";
import type { ImportCatalogue } from "./catalogue";
import { codeFrom } from "./code-from";

/** What a name means: the organisation, and which of its counts. */
export interface FoundName {
  code: string;
  dataset: string | null;
}

/** Organisations by everything that they are called, folded. */
export type OrganisationIndex = Map<string, Organisation>;

export function indexOrganisations(catalogue: ImportCatalogue): OrganisationIndex {
  const index: OrganisationIndex = new Map();
  const add = (name: string | null | undefined, one: Organisation): void => {
    if (name && !index.has(foldWords(name))) index.set(foldWords(name), one);
  };
  const all = [...catalogue.organisations.values()];
  for (const one of all) add(one.code, one);
  for (const one of all) {
    for (const name of [one.name, one.shortName])
      for (const text of [name?.en, name?.fr, name?.ar]) add(text, one);
    for (const alias of catalogue.aliases.get(one.id) ?? []) add(alias, one);
  }
  return index;
}

/**
 * The organisation that a name means beyond doubt: its code, a name or another name of it in any
 * language, "World Health Organization (WHO)", or its code with the name of a count that it is known
 * to run ("IOM-DTM", "OCHA (verified)"). Null for what a person has to say.
 */
export function findOrganisation(
  name: string,
  index: OrganisationIndex,
  { datasets }: ImportCatalogue,
): FoundName | null {
  const counted = splitCount(name);
  const origin = counted && index.get(foldWords(counted.code));
  if (origin !== null && origin !== undefined && counted !== null) {
    const dataset = (datasets.get(origin.id) ?? []).find((known) => isNamed(known, counted.count));
    if (dataset !== undefined) return { code: origin.code, dataset };
  }
  const whole = index.get(foldWords(name));
  if (whole !== undefined) return { code: whole.code, dataset: null };
  const bracket = splitBracket(name);
  const [outer, inner] = [bracket?.outer, bracket?.inner].map((part) =>
    part === undefined ? undefined : index.get(foldWords(part)),
  );
  return outer !== undefined && outer === inner ? { code: outer.code, dataset: null } : null;
}

/** What a name that is not known may mean. */
export function suggestOrganisation(
  name: string,
  fullName: string | null,
  index: OrganisationIndex,
): NameChoice {
  const bracket = splitBracket(name);
  const counted = splitCount(name);
  const known = (text: string | undefined) => (text ? index.get(foldWords(text)) : undefined);
  const famous = (text: string | undefined) => (text ? findFamous(text) : undefined);
  const own = famous(name);
  if (own !== undefined) return make(own.code, own.name.en, null);
  for (const [text, dataset] of [
    [counted?.code, counted?.count ?? null],
    [bracket?.inner, null],
    [bracket?.outer, null],
  ] as const) {
    const recorded = known(text);
    if (recorded !== undefined) return { kind: "known", code: recorded.code, dataset };
    const other = famous(text);
    if (other !== undefined) return make(other.code, other.name.en, dataset);
  }
  return make(codeFrom("organisation", name), fullName ?? name, null);
}

function make(code: string, name: string, dataset: string | null): NameChoice {
  return { kind: "new", code, name, country: null, pcode: null, adminLevel: null, dataset };
}

function findFamous(text: string): (typeof KNOWN_ORGANISATIONS)[number] | undefined {
  const folded = foldWords(text);
  return KNOWN_ORGANISATIONS.find(({ code, name, aliases }) =>
    [code, name.en, name.fr, name.ar, ...aliases].some(
      (one) => one !== null && foldWords(one) === folded,
    ),
  );
}

/** "Name (inside)". */
function splitBracket(name: string): { outer: string; inner: string } | null {
  const [, outer, inner] = /^(.+?)\s*[(（]([^()]+)[)）]$/.exec(name.trim()) ?? [];
  return outer === undefined || inner === undefined ? null : { outer, inner: inner.trim() };
}

/** "IOM DTM", "IOM-DTM" and "OCHA (flash update)": an acronym, then what its count is called. */
function splitCount(name: string): { code: string; count: string } | null {
  const [, code, count] =
    /^([A-Z]{2,10})(?:[ -]+([A-Z]{2,10})|\s*[(（]([^()]+)[)）])$/.exec(name.trim()) ?? [];
  const inBrackets = /[(（]([^()]+)[)）]$/.exec(name.trim())?.[1];
  const named = count ?? (inBrackets && countName(inBrackets));
  return code === undefined || !named ? null : { code, count: named };
}

/** "flash update" is `flash`, as counts are named by their first word. */
function countName(text: string): string {
  const short = foldWords(text).replace(/ (?:updates?|figures?|data|counts?)$/, "");
  return short.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
}

function isNamed(dataset: string, count: string): boolean {
  return foldWords(dataset) === foldWords(count);
}
