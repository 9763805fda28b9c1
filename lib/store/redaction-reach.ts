import "server-only";
import type { Db } from "./connection";
import { readAll } from "./sql";
import { concat, containsAny, inList } from "./sqlite";

/** Ids of what a text is taken out of. */
export interface RedactionReach {
  figures: string[];
  documents: string[];
  /** Their drafts are reached whole; those of other crises where they cite one of `cited`. */
  crises: string[];
  /** Ids of the figures and documents, as a draft or an import names them, and addresses. */
  cited: string[];
  imports: string[];
}

/** A kept file of an import. */
export interface ImportedFile {
  id: string;
  name: string;
  sha256: string;
  /** JSON of how it is read, and of what it shows. */
  plan: string;
  head: string;
}

/** Figures of a document, whatever their status, that hold a text in any saved state or its reason. */
export function findHoldingFigures(
  db: Db,
  documentId: string,
  taken: string,
): { id: string; crisisId: string }[] {
  return readAll<{ id: string; crisisId: string }>(
    db,
    `SELECT DISTINCT f.id, s.crisisId FROM Figure f JOIN Series s ON s.id = f.seriesId
       JOIN FigureRevision r ON r.figureId = f.id
     WHERE f.documentId = @documentId
       AND (${containsAny("r.state", "taken")} OR ${containsAny("r.reason", "taken")})
     ORDER BY f.id`,
    { documentId, taken: JSON.stringify(spellings(taken)) },
  );
}

/**
 * Imports that wrote one of these figures, or whose kept texts hold the text and cite one of `cited`;
 * other imports of the same file too.
 */
export function findHoldingImports(
  db: Db,
  { figures, cited }: Pick<RedactionReach, "figures" | "cited">,
  taken: string,
): ImportedFile[] {
  const texts = concat(["head", "plan", "preview", "name"]);
  return readAll<ImportedFile>(
    db,
    `SELECT id, name, sha256, plan, head FROM ImportBatch WHERE sha256 IN (
       SELECT sha256 FROM ImportBatch
       WHERE id IN (SELECT batchId FROM ImportFigure WHERE ${inList("figureId", "figures")})
          OR (${containsAny(texts, "taken")} AND ${containsAny(texts, "cited")}))
     ORDER BY startedAt, id`,
    {
      figures: JSON.stringify(figures),
      cited: JSON.stringify(cited.flatMap(spellings)),
      taken: JSON.stringify(spellings(taken)),
    },
  );
}

/** A text as it is, and as JSON spells it. */
function spellings(text: string): string[] {
  return [...new Set([text, JSON.stringify(text).slice(1, -1)])];
}
