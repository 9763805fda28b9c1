import "server-only";
import { ORGANISATION_FORM } from "@/lib/schema/catalogue/organisation-form";
import { findOwner } from "@/lib/store/catalogue-find";
import { saveRecordRow, writeAliases } from "@/lib/store/catalogue-write";
import { checkFixed, parseForm, refuseProblems, type PrepareRecord } from "./prepare-record";

/** An organisation: no code or other name may mean two of them. */
export const prepareOrganisation: PrepareRecord = (form) => {
  const { aliases, ...columns } = parseForm(ORGANISATION_FORM, form);
  return (db, { before }) => {
    const isTaken = (name: string): boolean =>
      findOwner(db, "organisationName", name, before?.id ?? null) !== null;
    const { code } = columns;
    refuseProblems([
      ...checkFixed("code", code, before),
      ...(isTaken(code) ? [{ field: "code", code: "taken", values: { text: code } }] : []),
      ...aliases
        .filter(isTaken)
        .map((text) => ({ field: "aliases", code: "alias_taken", values: { text } })),
    ]);
    return (id) => {
      saveRecordRow(db, "organisation", { id, isNew: before === null, columns });
      writeAliases(
        db,
        id,
        aliases.filter((alias) => alias !== code),
      );
    };
  };
};
