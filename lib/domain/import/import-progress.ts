/** How far a preview or a commit has come. */
export interface ImportProgress {
  step: "reading" | "checking" | "writing";
  /** Rows. */
  done: number;
  /** Null where it is not known yet. */
  total: number | null;
}
