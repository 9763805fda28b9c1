import "server-only";
import { EVENT_FORM } from "@/lib/schema/catalogue/event-form";
import { findDocumentsNamed } from "@/lib/store/catalogue-find";
import { saveRecordRow } from "@/lib/store/catalogue-write";
import { parseForm, pickNamed, type PrepareRecord } from "./prepare-record";

/** An event of a crisis; where it names a document, that is one that is stored. */
export const prepareEvent: PrepareRecord = (form) => {
  const { document, ...columns } = parseForm(EVENT_FORM, form);
  return (db, { before, crisisId }) => {
    const documentId =
      document === null
        ? null
        : pickNamed("document", document, findDocumentsNamed(db, document), before).id;
    return (id) => {
      const stored = { ...columns, crisisId, documentId };
      saveRecordRow(db, "event", { id, isNew: before === null, columns: stored });
    };
  };
};
