import { driver } from "@/lib/store/connection";
import { REDACTED_TABLES } from "@/lib/store/redacted-tables";

/** The columns with text of every table, as `Table.column`. */
export function listTextColumns(): string[] {
  const tables = driver()
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .pluck()
    .all();
  return tables
    .filter((table) => table !== "_prisma_migrations" && !table.startsWith("sqlite_"))
    .flatMap((table) =>
      driver()
        .prepare<[string], string>("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'")
        .pluck()
        .all(table)
        .map((column) => `${table}.${column}`),
    );
}

/** The places where that text stands, as `Table.column`. */
export function findText(text: string): string[] {
  const spellings = [text, JSON.stringify(text).slice(1, -1)];
  return listTextColumns().filter((place) => {
    const [table, column] = place.split(".");
    const sql = `SELECT 1 FROM "${table}" WHERE instr("${column}", ?) > 0 OR instr("${column}", ?) > 0`;
    return driver().prepare(sql).get(spellings) !== undefined;
  });
}

/** Where a text is taken out: in place, and of current states as a revision. */
export const REACHED = [
  ...REDACTED_TABLES.flatMap(({ table, columns }) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  ),
  ...["excerpt", "note", "page", "computedBy", "withdrawnReason"].map((name) => `Figure.${name}`),
];

/** Text columns that are left, by why; all columns of a table where none is named. */
export const LEFT: Record<string, string> = {
  "ids, which we make, and references by them": `
    Crisis.id CrisisCountry.crisisId Place.id Place.parentId Place.path Organisation.id
    Organisation.mergedIntoId OrganisationAlias.organisationId Document.id Document.publisherId
    Document.mergedIntoId Series.id Series.key Series.crisisId Series.placeId Series.originId
    Series.continuesId Series.mergedIntoId SeriesRhythm.seriesId SeriesCheck.seriesId Figure.id
    Figure.seriesId Figure.documentId Figure.partOfId Figure.additionalToId Figure.eventId
    Figure.supersedesId FigureVia.figureId FigureVia.organisationId FigureRevision.figureId
    FigureRevision.savedBy DocumentRevision.documentId DocumentRevision.savedBy Review.id
    Review.subjectId Review.crisisId Review.submittedBy Review.decidedBy ReviewComment.id
    ReviewComment.reviewId ReviewComment.writtenBy EntryDraft.id EntryDraft.ownerId
    EntryDraft.crisisId Attachment.sha256 Attachment.uploadedBy DraftAttachment.draftId
    DraftAttachment.sha256 DraftAttachment.attachedBy DocumentAttachment.documentId
    DocumentAttachment.sha256 DocumentAttachment.attachedBy Redaction.id Redaction.figureId
    Redaction.redactedBy CrisisEvent.id CrisisEvent.crisisId CrisisEvent.documentId
    HeadlineChoice.crisisId HeadlineChoice.seriesId AuditEvent.id AuditEvent.actor
    AuditEvent.subject ImportBatch.id ImportBatch.sha256 ImportBatch.startedBy
    ImportBatch.committedBy ImportBatch.undoneBy ImportFigure.batchId ImportFigure.figureId
    SavedMapping.id SavedMapping.savedBy CrisisAssignment`,
  "codes of closed lists, and what an outcome counts": `
    CrisisCountry.iso3 Organisation.kind Document.language Document.publishedBasis Series.indicator
    Series.population Series.measure Series.unit Series.placeRole Series.dataset Series.definition
    Figure.qualifier Figure.asOfPrecision Figure.asOfBasis Figure.periodStartBasis Figure.role
    Figure.roleReason Figure.fallReason Figure.supersedeReason Figure.knownBasis Figure.status
    Figure.withdrawnBy Review.subjectKind Review.status ReviewComment.field Attachment.mediaType
    Redaction.field HeadlineChoice.slot AuditEvent.action ImportBatch.status ImportBatch.outcome
    Setting.key`,
  "calendar dates": `
    Crisis.startDate Crisis.endDate Document.edition Document.published Document.firstSeen
    Document.retrieved Series.baseline SeriesRhythm.fromDate SeriesRhythm.toDate
    SeriesCheck.checkedOn Figure.asOf Figure.asOfEarliest Figure.periodStart Figure.knownFrom
    Figure.withdrawnOn CrisisEvent.startDate CrisisEvent.endDate`,
  "the address by which a document is found; told on the page": "Document.url",
  "descriptions that people change on their own pages; told on the page": `
    Crisis.slug Crisis.name Crisis.nameFr Crisis.nameAr Crisis.summary Crisis.summaryFr
    Crisis.summaryAr Crisis.glide Place.slug Place.name Place.nameFr Place.nameAr Place.country
    Place.pcode Organisation.code Organisation.name Organisation.nameFr Organisation.nameAr
    Organisation.shortName Organisation.shortNameFr Organisation.shortNameAr OrganisationAlias.alias
    Series.methodNote CrisisEvent.title CrisisEvent.titleFr CrisisEvent.titleAr SavedMapping.name`,
  "people of the office, how they sign in, settings": `
    User Session Account Verification TwoFactor OneTimeLink AttemptCount Setting.value`,
};
