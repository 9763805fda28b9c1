/** Bounds of what is read, so that no file costs more time or memory than a large honest one. */
export interface TableLimits {
  bytes: number;
  rows: number;
  columns: number;
  /** Of all rows together; a row of a wide file states several. */
  figures: number;
  cellLength: number;
  /** Of all cells of a row together. */
  rowLength: number;
  sheets: number;
  /** Parts of a workbook's archive. */
  parts: number;
  /** Bytes of one part once unpacked. */
  unpacked: number;
  /** How many times as large as it is packed a part may be; a bomb has a thousand. */
  ratio: number;
  /** Letters of a workbook's table of texts. */
  sharedText: number;
}

export const TABLE_LIMITS: TableLimits = {
  bytes: 50 * 1024 * 1024,
  rows: 200_000,
  columns: 1_000,
  figures: 600_000,
  cellLength: 32_767,
  rowLength: 500_000,
  sheets: 100,
  parts: 5_000,
  unpacked: 1024 * 1024 * 1024,
  ratio: 250,
  sharedText: 64 * 1024 * 1024,
};

/** Rows that are handed on at once. */
export const PART_ROWS = 250;

/** The last row of a spreadsheet, empty ones counted. */
export const LAST_ROW = 1_048_576;
