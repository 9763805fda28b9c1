import "server-only";
import { CRISIS_FORM } from "@/lib/schema/catalogue/crisis-form";
import { findOwner } from "@/lib/store/catalogue-find";
import { saveRecordRow, writeCountries } from "@/lib/store/catalogue-write";
import { checkFixed, parseForm, refuseProblems, type PrepareRecord } from "./prepare-record";

export const prepareCrisis: PrepareRecord = (form) => {
  const { countries, ...columns } = parseForm(CRISIS_FORM, form);
  return (db, { before }) => {
    const { slug } = columns;
    const taken = findOwner(db, "crisisSlug", slug, before?.id ?? null) !== null;
    refuseProblems([
      ...checkFixed("slug", slug, before),
      ...(taken ? [{ field: "slug", code: "taken", values: { text: slug } }] : []),
    ]);
    return (id) => {
      saveRecordRow(db, "crisis", { id, isNew: before === null, columns });
      writeCountries(db, id, countries);
    };
  };
};
