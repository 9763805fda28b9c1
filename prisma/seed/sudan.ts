import type { DraftFigure } from "./draft";
import { draftMainFile, type Drafts } from "./main-file";
import { readClauses, type SourceRow } from "./source-row";

const TWO_SOURCES = "WHO citing ACLED and the Ministry of Health";

/**
 * Sudan's file. "Part of the 413" and "in addition to the national 604" refer to the national figure
 * of the same document; a part is the same source's count as its whole.
 */
export function draftSudan(rows: readonly SourceRow[]): Drafts {
  const drafts = draftMainFile("sudan-2023.csv", rows);
  for (const draft of drafts.figures) {
    if (draft.figure.note === TWO_SOURCES) {
      draft.figure.note = `${TWO_SOURCES}; the origin stays WHO, since two are named`;
    }
    for (const clause of readClauses(draft.figure.note ?? "")) {
      const [, relation, total] =
        /^(part of the|reported in addition to the national) (\d+|total)/.exec(clause) ?? [];
      if (!relation || !total) continue;
      const whole = findNational(drafts.figures, draft, total);
      if (relation === "part of the") {
        draft.figure.partOfId = whole.figure.id;
        draft.key.origin = whole.key.origin;
        draft.via = whole.via;
      } else {
        draft.figure.additionalToId = whole.figure.id;
      }
    }
  }
  return drafts;
}

function findNational(
  drafts: readonly DraftFigure[],
  part: DraftFigure,
  total: string,
): DraftFigure {
  const found = drafts.find(
    ({ key, document, figure }) =>
      key.place === "sudan" &&
      key.indicator === part.key.indicator &&
      document.title === part.document.title &&
      (total === "total" || figure.value === Number(total)),
  );
  if (!found) throw new RangeError(`no national ${total} beside line ${part.at.line}`);
  return found;
}
