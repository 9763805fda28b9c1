import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { EntryDocumentText } from "@/lib/domain/entry";
import type { LocalizedName, Place } from "@/lib/domain/model";
import {
  LONGEST_PASTE,
  MOST_SUGGESTIONS,
  type ReadLanguage,
  type ReadText,
} from "@/lib/domain/pasted-report";
import type { Actor } from "@/lib/domain/permissions";
import { tellLanguage } from "@/lib/extract/text/tell-language";
import { toSuggestedFigure } from "@/lib/extract/to-suggested-figure";
import { readDate } from "@/lib/schema/date-text";
import { indexNames } from "@/lib/schema/name-index";
import { driver, type Db } from "@/lib/store/connection";
import { readCrises, readDocuments, readOrganisations } from "@/lib/store/read-entities";
import { readOrganisationsInUse } from "@/lib/store/read-organisations-in-use";
import { readPlaces } from "@/lib/store/read-places";
import { readReport } from "./read-report";
import { problem, refuseInvalid, refuseNotFound } from "./refuse";
import { requirePermission } from "./require-permission";

/**
 * The figures that a pasted text states, as rows for a person to judge: organisations and the places
 * of the crisis's countries by what they are called on record. Writes nothing.
 */
export async function suggestFigures(
  actor: Actor | null,
  {
    crisis: slug,
    text,
    language: chosen,
    document,
  }: {
    crisis: string;
    text: string;
    /** Null: told from the text. */
    language: ReadLanguage | null;
    /** Its day of publication supplies the years of dates. */
    document: Partial<Pick<EntryDocumentText, "id" | "published">>;
  },
): Promise<ReadText> {
  const person = requirePermission(actor, "draft.write");
  const db = driver();
  const crisis = readCrises(db, "listed").find((one) => one.slug === slug);
  if (!crisis) return refuseNotFound("crisis");
  requirePermission(person, "draft.write", crisis.id);
  if (text.trim() === "") return refuseInvalid(problem("text", "text_missing"));
  if (text.length > LONGEST_PASTE) {
    const limits = { length: text.length, limit: LONGEST_PASTE };
    return refuseInvalid(problem("text", "paste_too_long", limits));
  }
  const language = chosen ?? tellLanguage(text);
  const published = readPublished(db, document);
  const places = listNames(readPlaces(db), crisis.countries);
  const suggestions = await readReport(text, {
    language,
    published,
    places: places.flatMap(({ names }) => names),
  });
  const find = {
    place: indexNames(places, { firstWins: true }),
    origin: indexNames(
      readOrganisationsInUse(db).map(({ code, name, shortName, aliases }) => ({
        value: code,
        names: [code, ...namesOf(name), ...(shortName ? namesOf(shortName) : []), ...aliases],
      })),
      { firstWins: false },
    ),
  };
  return {
    language,
    isGuessed: chosen === null,
    found: suggestions.length,
    figures: suggestions
      .slice(0, MOST_SUGGESTIONS)
      .map((suggestion, index) => toSuggestedFigure(suggestion, { text, index, find })),
  };
}

function readPublished(
  db: Db,
  { id = "", published = "" }: Partial<Pick<EntryDocumentText, "id" | "published">>,
): CalendarDate | null {
  if (id !== "") {
    const recorded = readDocuments(db, [id], readOrganisations(db)).get(id);
    return (recorded ?? refuseInvalid(problem("document", "unknown_document"))).published;
  }
  const reading = readDate(published, "last");
  if (reading.kind === "empty") return null;
  return reading.kind === "date" ? reading.date : refuseInvalid(problem("published", "not_a_date"));
}

/** The places of the countries in all languages; of two with one name the larger one comes first. */
function listNames(places: readonly Place[], countries: readonly string[]) {
  return places
    .filter(({ country }) => country !== null && countries.includes(country))
    .toSorted((a, b) => (a.adminLevel ?? 9) - (b.adminLevel ?? 9))
    .map(({ slug, name }) => ({
      value: slug,
      names: namesOf(name),
    }));
}

const namesOf = ({ en, fr, ar }: LocalizedName): string[] =>
  [en, fr, ar].filter((name) => name !== null);
