/** What a submitted report became. */
export interface Submission {
  /** Null where the report has no figures. */
  documentId: string | null;
  /** In the order of the rows. */
  figureIds: string[];
  /** Series for which "no new figure" was noted. */
  checkedSeriesIds: string[];
}
