import "server-only";
import type { DocumentState } from "@/lib/domain/document-state";
import { knownFromOf } from "@/lib/domain/known-from";
import type { Db } from "@/lib/store/connection";
import { updateDocument } from "@/lib/store/document-states";
import { readFigureIdsOfDocument } from "@/lib/store/figure-ids";
import type { WriteStamp } from "@/lib/store/figure-rows";
import { requireIdentity } from "./changed-document";
import { reviseBeneath } from "./revise-beneath";

/**
 * Makes a saved state the document's current one, and works out anew from which day each of its
 * figures was known. Answers how many figures that changed.
 */
export function applyDocument(db: Db, state: DocumentState, stamp: WriteStamp): number {
  requireIdentity(db, state);
  updateDocument(db, state);
  const { changed } = reviseBeneath(
    db,
    readFigureIdsOfDocument(db, state.id),
    (figure) =>
      figure.documentId === state.id ? { ...figure, ...knownFromOf(state, figure) } : figure,
    stamp,
  );
  return changed;
}
