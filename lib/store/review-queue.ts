import "server-only";
import type { Review } from "@/lib/domain/review";
import type { ReviewFilter, ReviewKind, ReviewQueue } from "@/lib/domain/review-views";
import type { Db } from "./connection";
import { toInstant } from "./instant";
import { toReview, type ReviewRow } from "./reviews";
import { readAll, readOne, type SqlParams } from "./sql";
import { inList } from "./sqlite";

/** Whose queue: null leaves a part open. */
export interface QueueScope {
  /** The crises that the person is limited to. */
  crisisIds: readonly string[] | null;
  /** Whose own alone. */
  submittedBy: string | null;
  /** Whose own are left out. */
  notBy?: string | null;
}

const FROM = `FROM Review r
  LEFT JOIN Figure f ON r.subjectKind = 'figure' AND f.id = r.subjectId
  LEFT JOIN Series s ON s.id = f.seriesId`;

const KINDS: Record<ReviewKind, string> = {
  document: "r.subjectKind = 'document'",
  correction: "r.subjectKind = 'figure' AND r.baseRevision IS NOT NULL",
  edition: "r.subjectKind = 'figure' AND r.baseRevision IS NULL AND f.supersedesId IS NOT NULL",
  new: "r.subjectKind = 'figure' AND r.baseRevision IS NULL AND f.supersedesId IS NULL",
};

const OF_IMPORT = `r.subjectKind = 'figure' AND EXISTS (SELECT 1 FROM ImportFigure i
  WHERE i.batchId = @import AND i.figureId = r.subjectId AND i.revision = r.revision)`;

/** What went back waits until a later state of the same record was saved. */
const STATUSES: Record<ReviewFilter["status"], string> = {
  in_review: "r.status = 'in_review'",
  sent_back: `r.status = 'sent_back'
    AND NOT EXISTS (SELECT 1 FROM FigureRevision l
      WHERE r.subjectKind = 'figure' AND l.figureId = r.subjectId AND l.revision > r.revision)
    AND NOT EXISTS (SELECT 1 FROM DocumentRevision l
      WHERE r.subjectKind = 'document' AND l.documentId = r.subjectId AND l.revision > r.revision)`,
};

/** A change of a document that states figures of several crises belongs to each of them. */
function inCrises(name: string): string {
  return `(${inList("r.crisisId", name)} OR (r.crisisId IS NULL AND EXISTS (
    SELECT 1 FROM Figure g JOIN Series t ON t.id = g.seriesId
    WHERE g.documentId = r.subjectId AND ${inList("t.crisisId", name)})))`;
}

function scopeConditions(
  { crisisIds, submittedBy, notBy }: QueueScope,
  params: SqlParams,
): string[] {
  const conditions: string[] = [];
  if (crisisIds !== null) {
    params["scope"] = JSON.stringify(crisisIds);
    conditions.push(inCrises("scope"));
  }
  if (submittedBy !== null) {
    params["submittedBy"] = submittedBy;
    conditions.push("r.submittedBy = @submittedBy");
  }
  if (notBy !== null && notBy !== undefined) {
    params["notBy"] = notBy;
    conditions.push("r.submittedBy <> @notBy");
  }
  return conditions;
}

/** Ids of the reviews that fit, those that wait longest first. */
export function readQueueIds(db: Db, filter: ReviewFilter, scope: QueueScope, at: Date): string[] {
  const params: SqlParams = {};
  const conditions = [STATUSES[filter.status], ...scopeConditions(scope, params)];
  const bind = (name: string, value: string | null, condition: string): void => {
    if (value === null) return;
    params[name] = value;
    conditions.push(condition);
  };
  const { crisis, days } = filter;
  bind("indicator", filter.indicator, "s.indicator = @indicator");
  bind("submitter", filter.submitter, "r.submittedBy = @submitter");
  bind("import", filter.import, OF_IMPORT);
  const crisisIds =
    crisis === null
      ? null
      : readAll<{ id: string }>(db, "SELECT id FROM Crisis WHERE slug = @crisis", { crisis });
  bind("crises", crisisIds && JSON.stringify(crisisIds.map(({ id }) => id)), inCrises("crises"));
  const before = days === null ? null : toInstant(new Date(at.getTime() - days * 86_400_000));
  bind("before", before, "r.submittedAt <= @before");
  if (filter.warned) conditions.push("r.warnings <> '[]'");
  if (filter.kind !== null) conditions.push(KINDS[filter.kind]);
  return readAll<{ id: string }>(
    db,
    `SELECT r.id ${FROM} WHERE ${conditions.join(" AND ")} ORDER BY r.submittedAt, r.id`,
    params,
  ).map(({ id }) => id);
}

/** How many reviews of a status there are. */
export function countReviews(db: Db, status: ReviewFilter["status"], scope: QueueScope): number {
  const params: SqlParams = {};
  const conditions = [STATUSES[status], ...scopeConditions(scope, params)];
  return (
    readOne<{ count: number }>(
      db,
      `SELECT count(*) AS count ${FROM} WHERE ${conditions.join(" AND ")}`,
      params,
    )?.count ?? 0
  );
}

/** What the reviews of a status can be narrowed to, and what the filter itself names. */
export function readQueueChoices(
  db: Db,
  { status, crisis, indicator, submitter, import: named }: ReviewFilter,
  scope: QueueScope,
): Omit<ReviewQueue["choices"], "submitters"> & { submitterIds: string[] } {
  const params: SqlParams = { crisis, import: named };
  const where = [STATUSES[status], ...scopeConditions(scope, params)].join(" AND ");
  const list = (column: string, named: string | null): string[] => {
    const there = readAll<{ value: string | null }>(
      db,
      `SELECT DISTINCT ${column} AS value ${FROM} WHERE ${where} ORDER BY value`,
      params,
    ).flatMap(({ value }) => value ?? []);
    return named === null || there.includes(named) ? there : [...there, named];
  };
  const crises = readAll<{
    slug: string;
    name: string;
    nameFr: string | null;
    nameAr: string | null;
  }>(
    db,
    `SELECT c.slug, c.name, c.nameFr, c.nameAr FROM Crisis c WHERE c.id IN (
       SELECT r.crisisId ${FROM} WHERE ${where}) OR c.slug = @crisis ORDER BY c.rank, c.slug`,
    params,
  );
  return {
    crises: crises.map(({ slug, name, nameFr, nameAr }) => ({
      slug,
      name: { en: name, fr: nameFr, ar: nameAr },
    })),
    indicators: list("s.indicator", indicator),
    submitterIds: list("r.submittedBy", submitter),
    imports: readAll<{ id: string; name: string }>(
      db,
      `SELECT b.id, b.name FROM ImportBatch b WHERE b.id = @import OR b.id IN (
         SELECT i.batchId ${FROM} JOIN ImportFigure i ON r.subjectKind = 'figure'
           AND i.figureId = r.subjectId AND i.revision = r.revision WHERE ${where})
       ORDER BY b.startedAt DESC, b.id`,
      params,
    ),
  };
}

/** Reviews by id, in the order of the ids. */
export function readReviews(db: Db, ids: readonly string[]): Review[] {
  const rows = readAll<ReviewRow>(db, `SELECT * FROM Review WHERE ${inList("id", "ids")}`, {
    ids: JSON.stringify(ids),
  });
  const found = new Map(rows.map((row) => [row.id, toReview(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
