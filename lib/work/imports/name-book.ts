import "server-only";
import type { NameChoice, NameChoices, NameKind } from "@/lib/domain/import/import-mapping";
import type { UnknownName } from "@/lib/domain/import/import-preview";
import { addNew, hasCode, type ImportCatalogue } from "./catalogue";
import { canBeMade } from "./new-record";
import {
  findOrganisation,
  indexOrganisations,
  suggestOrganisation,
  type FoundName,
} from "./find-organisation";
import { findCrisis, findPlace, indexPlaces, suggestCrisis, suggestPlace } from "./find-place";

/** What else a row says about a name, for a record that is made of it. */
export interface NameHints {
  /** In full, where the name is a code. */
  fullName: string | null;
  country: string | null;
  pcode: string | null;
  adminLevel: 0 | 1 | 2 | 3 | null;
  /** The row's crisis, as the file spells it. */
  crisis: string | null;
}

/** Finds what the names of a file mean, and remembers those that mean nothing yet. */
export interface NameBook {
  find: (kind: NameKind, name: string, hints: NameHints) => FoundName | null;
  unknown: () => UnknownName[];
}

/** `mayMake` says whether the person may make records of a kind. */
export function openNameBook(
  catalogue: ImportCatalogue,
  choices: NameChoices,
  mayMake: (kind: NameKind) => boolean,
): NameBook {
  const organisations = indexOrganisations(catalogue);
  const places = indexPlaces(catalogue);
  const found = new Map<string, FoundName>();
  const unknown = new Map<string, UnknownName>();
  const search = (kind: NameKind, name: string, hints: NameHints): FoundName | null => {
    const choice = Object.hasOwn(choices[kind], name) ? choices[kind][name] : undefined;
    if (choice?.kind === "new" && mayMake(kind) && canBeMade(catalogue, kind, choice))
      addNew(catalogue, kind, choice);
    // A record that was chosen may have been taken away since.
    if (choice !== undefined && hasCode(catalogue, kind, choice.code)) return choice;
    if (kind === "organisation") return findOrganisation(name, organisations, catalogue);
    const code =
      kind === "crisis" ? findCrisis(name, catalogue) : findPlace(name, hints, places, catalogue);
    return code === null ? null : { code, dataset: null };
  };
  const suggest = (kind: NameKind, name: string, hints: NameHints): NameChoice | null => {
    const suggested =
      kind === "organisation"
        ? suggestOrganisation(name, hints.fullName, organisations)
        : kind === "crisis"
          ? suggestCrisis(name, hints)
          : suggestPlace(name, hints, places, catalogue);
    if (suggested?.kind !== "new" || canBeMade(catalogue, kind, suggested)) return suggested;
    // What else the row says of it may be what does not fit.
    const bare = { ...suggested, name, country: null, pcode: null };
    return canBeMade(catalogue, kind, bare) ? bare : null;
  };
  return {
    find: (kind, name, hints) => {
      const key = `${kind}|${name}|${kind === "place" ? (hints.country ?? "") : ""}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const waiting = unknown.get(`${kind}|${name}`);
      const result = waiting ? null : search(kind, name, hints);
      if (result !== null) {
        found.set(key, result);
        return result;
      }
      if (waiting) waiting.rows += 1;
      else {
        const suggested = suggest(kind, name, hints);
        unknown.set(`${kind}|${name}`, { kind, name, rows: 1, suggested });
      }
      return null;
    },
    unknown: () => [...unknown.values()],
  };
}
