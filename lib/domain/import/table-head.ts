/** A row of a file with something in it. */
export interface TableRow {
  /** Counted from 1 as a spreadsheet shows it. */
  row: number;
  /** One for each column of the table, empty where nothing stands. */
  cells: string[];
  /** Whether the spreadsheet does not show it. */
  isHidden?: true;
}

/** Rows that a spreadsheet does not show. */
export interface HiddenRows {
  count: number;
  /** The numbers of the first. */
  first: number[];
}

/** What is known of a table before its rows are read. */
export interface TableHead {
  /** One for each column, all different: the heading, else the HXL tag, else the column's letter. */
  headings: string[];
  /** HXL hashtags by column, empty where a column has none; null where the file has no such row. */
  tags: string[] | null;
  /** The first rows. */
  sample: string[][];
}
