import type { RecordText } from "./catalogue";

/** A document as those who keep it see it. */
export interface DocumentRecordView {
  id: string;
  /** Of its last saved state, which a change must name. */
  revision: number;
  /** What that state says, as a form holds it; the publisher by its code. */
  text: RecordText;
  /** The review for which that state waits. */
  reviewId: string | null;
  archived: boolean;
  /** The document that took its place. */
  mergedIntoId: string | null;
  figures: number;
}
