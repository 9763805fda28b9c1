import "server-only";
import type { RecordText } from "@/lib/domain/catalogue";
import type { NameChoice, NameKind } from "@/lib/domain/import/import-mapping";
import { CRISIS_FORM } from "@/lib/schema/catalogue/crisis-form";
import { ORGANISATION_FORM } from "@/lib/schema/catalogue/organisation-form";
import { PLACE_FORM } from "@/lib/schema/catalogue/place-form";
import { findCountryPlace, type ImportCatalogue, type NewName } from "./catalogue";

const FORMS = { crisis: CRISIS_FORM, organisation: ORGANISATION_FORM, place: PLACE_FORM } as const;

/** Whether a record can be made of a choice: a commit would fail for a name that is too long. */
export function canBeMade(
  catalogue: ImportCatalogue,
  kind: NameKind,
  choice: Extract<NameChoice, { kind: "new" }>,
): boolean {
  return FORMS[kind].safeParse(formOf(catalogue, { ...choice, record: kind })).success;
}

/** A new record as the form of it would state it. */
export function formOf(catalogue: ImportCatalogue, made: NewName): RecordText {
  const { record, code, name, country, pcode, adminLevel } = made;
  if (record === "crisis")
    return {
      slug: code,
      name,
      nameFr: "",
      nameAr: "",
      summary: name,
      summaryFr: "",
      summaryAr: "",
      startDate: "",
      endDate: "",
      countries: country ?? "",
      glide: "",
      rank: "0",
    };
  if (record === "organisation") {
    const organisation = catalogue.organisations.get(code);
    const names = organisation?.name;
    return {
      code,
      kind: organisation?.kind ?? "other",
      name,
      nameFr: names?.fr ?? "",
      nameAr: names?.ar ?? "",
      shortName: "",
      shortNameFr: "",
      shortNameAr: "",
      aliases: "",
    };
  }
  const names = catalogue.places.get(code)?.name;
  const parent = adminLevel === 0 ? null : findCountryPlace(catalogue, country);
  const isRecorded = parent !== null && !parent.id.startsWith("new:");
  return {
    slug: code,
    name,
    nameFr: names?.fr ?? "",
    nameAr: names?.ar ?? "",
    parent: isRecorded ? parent.slug : "",
    adminLevel: adminLevel?.toString() ?? "",
    country: country ?? "",
    pcode: pcode ?? "",
    latitude: "",
    longitude: "",
  };
}
