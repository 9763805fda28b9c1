import "server-only";
import { formatSeriesKey } from "@/lib/domain/series-key";
import { readSeriesParts } from "./catalogue-parts";
import type { Db } from "./connection";
import { replaceHeadlineSeries } from "./headline-choices";
import { toInstant } from "./instant";
import { change, readAll, readOne } from "./sql";
import { contains, inList, likePattern } from "./sqlite";

/** A series of a duplicate, with the key that it gets and, where there is one of that key, which. */
export interface MovedSeries {
  id: string;
  key: string;
  intoId: string | null;
}

/** What `fromId` leaves to `intoId`, an organisation of that code. */
export interface OrganisationEstate {
  series: MovedSeries[];
  /** Figures of series that become part of another, and figures that it passed on. */
  figureIds: string[];
  documentIds: string[];
  aliases: string[];
}

function readIds(db: Db, sql: string, params: Record<string, string>): string[] {
  return readAll<{ id: string }>(db, sql, params).map(({ id }) => id);
}

/** What the merge of an organisation into the one of that code moves. */
export function readEstate(db: Db, fromId: string, intoCode: string): OrganisationEstate {
  const series = readIds(
    db,
    "SELECT id FROM Series WHERE originId = @fromId AND mergedIntoId IS NULL ORDER BY key",
    { fromId },
  ).map((id): MovedSeries => {
    const parts = readSeriesParts(db, id);
    if (parts === null) throw new Error(`series ${id} has no key`);
    const key = formatSeriesKey({ ...parts.key, origin: intoCode });
    const same = readOne<{ id: string }>(db, "SELECT id FROM Series WHERE key = @key", { key });
    return { id, key, intoId: same?.id ?? null };
  });
  const joined = series.flatMap(({ id, intoId }) => (intoId === null ? [] : [id]));
  const mentioned = [fromId, ...joined];
  const figureIds = readIds(
    db,
    `SELECT id FROM Figure WHERE ${inList("seriesId", "joined")}
     UNION SELECT figureId FROM FigureVia WHERE organisationId = @fromId`,
    { joined: JSON.stringify(joined), fromId },
  );
  const waiting = mentioned.flatMap((id) => readWaitingSubjects(db, "figure", id));
  return {
    series,
    figureIds: [...new Set([...figureIds, ...waiting])].toSorted(),
    documentIds: readIds(db, "SELECT id FROM Document WHERE publisherId = @fromId ORDER BY id", {
      fromId,
    }),
    aliases: readAll<{ alias: string }>(
      db,
      "SELECT alias FROM OrganisationAlias WHERE organisationId = @fromId ORDER BY alias",
      { fromId },
    ).map(({ alias }) => alias),
  };
}

/** The figures or documents of which a state that waits for review mentions that id. */
export function readWaitingSubjects(db: Db, kind: "figure" | "document", id: string): string[] {
  const table = kind === "figure" ? "FigureRevision" : "DocumentRevision";
  return readIds(
    db,
    `SELECT r.subjectId AS id FROM Review r
     JOIN ${table} v ON v.${kind}Id = r.subjectId AND v.revision = r.revision
     WHERE r.status = 'in_review' AND r.subjectKind = '${kind}' AND ${contains("v.state", "word")}`,
    { word: likePattern(id) },
  );
}

/** Gives a series another origin and the key that follows. */
export function changeOrigin(db: Db, { id, key }: MovedSeries, originId: string): void {
  const sql = `UPDATE Series SET originId = @originId, key = @key, revision = revision + 1
    WHERE id = @id`;
  change(db, sql, { id, key, originId });
}

/**
 * Puts a series away whose figures another one took: what was said of it is the other's where that
 * says nothing, and whatever led to it leads there.
 */
export function absorbSeries(db: Db, id: string, intoId: string, at: Date): void {
  const move = { id, intoId };
  replaceHeadlineSeries(db, id, intoId);
  change(
    db,
    `UPDATE SeriesCheck SET seriesId = @intoId WHERE seriesId = @id
     AND checkedOn NOT IN (SELECT checkedOn FROM SeriesCheck WHERE seriesId = @intoId)`,
    move,
  );
  change(
    db,
    `UPDATE SeriesRhythm SET seriesId = @intoId WHERE seriesId = @id
     AND NOT EXISTS (SELECT 1 FROM SeriesRhythm WHERE seriesId = @intoId)`,
    move,
  );
  change(
    db,
    `UPDATE Series SET revision = revision + 1,
       methodNote = coalesce(methodNote, (SELECT methodNote FROM Series WHERE id = @id)),
       continuesId = coalesce(continuesId,
         (SELECT continuesId FROM Series WHERE id = @id AND continuesId <> @intoId))
     WHERE id = @intoId`,
    move,
  );
  change(
    db,
    "UPDATE Series SET continuesId = @intoId WHERE continuesId = @id AND id <> @intoId",
    move,
  );
  change(db, "UPDATE Series SET mergedIntoId = @intoId WHERE mergedIntoId = @id", move);
  change(
    db,
    `UPDATE Series SET mergedIntoId = @intoId, archivedAt = coalesce(archivedAt, @at),
       continuesId = NULL, revision = revision + 1 WHERE id = @id`,
    { ...move, at: toInstant(at) },
  );
}

/** Puts a duplicate away: its names, and what was merged into it before, go to the other one. */
export function absorbOrganisation(
  db: Db,
  { id, intoId, names }: { id: string; intoId: string; names: readonly string[] },
  at: Date,
): void {
  const move = { id, intoId };
  change(
    db,
    "UPDATE OrganisationAlias SET organisationId = @intoId WHERE organisationId = @id",
    move,
  );
  for (const alias of names) {
    change(
      db,
      `INSERT INTO OrganisationAlias (alias, organisationId) VALUES (@alias, @intoId)
       ON CONFLICT (alias) DO NOTHING`,
      { alias, intoId },
    );
  }
  change(db, "UPDATE Organisation SET mergedIntoId = @intoId WHERE mergedIntoId = @id", move);
  change(
    db,
    `UPDATE Organisation SET mergedIntoId = @intoId, archivedAt = coalesce(archivedAt, @at)
     WHERE id = @id`,
    { ...move, at: toInstant(at) },
  );
}
