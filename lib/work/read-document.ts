import "server-only";
import type { DocumentDetail } from "@/lib/domain/model";
import { readPublicAttachments } from "@/lib/store/attachments";
import { driver } from "@/lib/store/connection";
import { readDocumentState } from "@/lib/store/document-states";
import { readDocumentFigureIds } from "@/lib/store/read-document-figures";
import { readFiguresByIds } from "@/lib/store/read-figures";

const SHOWN = 100;

/**
 * A document with the published figures that it states; null where it states none. A duplicate stands
 * for the document that it was merged into.
 */
export async function readDocument(id: string): Promise<DocumentDetail | null> {
  const db = driver();
  const { ids, total } = readDocumentFigureIds(db, readDocumentState(db, id)?.id ?? id, SHOWN);
  const found = readFiguresByIds(db, ids);
  const figures = ids.flatMap((figure) => found.get(figure) ?? []);
  const [first] = figures;
  if (first === undefined) return null;
  const attachments = readPublicAttachments(db, id);
  return { document: first.document, attachments, figures, total };
}
