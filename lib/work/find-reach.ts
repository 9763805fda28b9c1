import "server-only";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import type { Db } from "@/lib/store/connection";
import { readDocumentState } from "@/lib/store/document-states";
import { readFigureState } from "@/lib/store/figure-states";
import { readCrisesOfDocument, readCrisisOfFigure } from "@/lib/store/read-crises-of";
import {
  findHoldingFigures,
  findHoldingImports,
  type ImportedFile,
  type RedactionReach,
} from "@/lib/store/redaction-reach";
import { refuseNotFound } from "./refuse";

/**
 * Where a text that stands in a figure may stand besides: in other figures of its document, in the
 * document's title and note, in drafts of the crisis and those of others that cite either, in the
 * imports that wrote them or cite the document. Figures of crises that are not the person's are left
 * as they are, and so is a document that states any.
 */
export function findReach(
  db: Db,
  person: Actor,
  figureId: string,
  taken: string,
): { reach: RedactionReach; files: ImportedFile[] } {
  const may = (crisisId: string) => isAllowed(person, "figure.redact", crisisId);
  const { documentId } = readFigureState(db, figureId) ?? refuseNotFound("figure");
  const crisisId = readCrisisOfFigure(db, figureId) ?? refuseNotFound("figure");
  const others = findHoldingFigures(db, documentId, taken).filter(
    (one) => one.id !== figureId && may(one.crisisId),
  );
  const figures = [figureId, ...others.map(({ id }) => id)];
  const document = readDocumentState(db, documentId);
  const isOwn = document !== null && readCrisesOfDocument(db, document.id).every(may);
  const cited = [...figures, ...namesOf(document)];
  const files = findHoldingImports(db, { figures, cited }, taken);
  return {
    reach: {
      figures,
      documents: isOwn ? [document.id] : [],
      crises: [...new Set([crisisId, ...others.map((one) => one.crisisId)])],
      cited,
      imports: files.map(({ id }) => id),
    },
    files,
  };
}

/** What drafts and files name a document by. */
function namesOf(document: { id: string; url: string | null; title: string } | null): string[] {
  if (document === null) return [];
  return [document.id, document.url, document.title].filter(
    (name) => name !== null && name !== "",
  ) as string[];
}
