import "server-only";
import type { FigureDetail } from "@/lib/domain/model";
import { readPublicAttachments } from "@/lib/store/attachments";
import { driver } from "@/lib/store/connection";
import { readEvent } from "@/lib/store/read-entities";
import { readNeighbourIds, readPartIds, readRevisions } from "@/lib/store/read-figure-context";
import { readFiguresByIds } from "@/lib/store/read-figures";

/**
 * One figure with its history and surroundings as known today, superseded and withdrawn ones too.
 * Null where there is none, or where it may not leave.
 */
export async function readFigure(id: string): Promise<FigureDetail | null> {
  const db = driver();
  const reported = readFiguresByIds(db, [id]).get(id);
  if (!reported) return null;
  const { figure, supersededById } = reported;
  const parts = readPartIds(db, id);
  const neighbours = readNeighbourIds(db, figure);
  const single = [
    figure.supersedesId,
    supersededById,
    figure.partOfId,
    figure.additionalToId,
    neighbours.previous,
    neighbours.next,
  ];
  const others = readFiguresByIds(
    db,
    [...single, ...parts].filter((other) => other !== null),
  );
  const at = (other: string | null) => (other === null ? null : (others.get(other) ?? null));
  return {
    reported,
    attachments: readPublicAttachments(db, figure.documentId),
    revisions: readRevisions(db, id),
    supersedes: at(figure.supersedesId),
    supersededBy: at(supersededById),
    partOf: at(figure.partOfId),
    parts: parts.flatMap((part) => others.get(part) ?? []),
    additionalTo: at(figure.additionalToId),
    event: figure.eventId === null ? null : readEvent(db, figure.eventId),
    previous: at(neighbours.previous),
    next: at(neighbours.next),
  };
}
