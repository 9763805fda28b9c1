import type { Crisis, Organisation } from "./model";

/** What a download holds, told when its last row is written. */
export interface DownloadContents {
  rows: number;
  /** In the order in which they were met. */
  crises: Pick<Crisis, "slug" | "name">[];
  origins: Organisation[];
}

/** A line of a note: a text, or a term and what is said of it. */
export type NoteLine = string | readonly [term: string, text: string];

/** What a download says of itself: the sheet "Read me", the file README.md. */
export interface DownloadNote {
  title: string;
  language: string;
  rightToLeft: boolean;
  sections: { heading: string; lines: NoteLine[] }[];
}
