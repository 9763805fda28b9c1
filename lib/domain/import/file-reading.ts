export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1256"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const SEPARATORS = [",", ";", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

export const DECIMAL_SIGNS = ["point", "comma"] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

export const DATE_ORDERS = ["day_first", "month_first", "year_first"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export const DAY_NUMBERS = ["1900", "1904"] as const;
export type DayNumbers = (typeof DAY_NUMBERS)[number];

/** How a file is read; found by looking at it, each part can be changed by the person. */
export interface FileReading {
  /** By its content, never by its name. */
  format: "csv" | "xlsx";
  /** Null for a workbook. */
  encoding: Encoding | null;
  separator: Separator | null;
  /** Name of the workbook's sheet that is read. */
  sheet: string | null;
  /** Row of the headings, counted from 1 as a spreadsheet shows it; null where there are none. */
  headerRow: number | null;
  /** Row of HXL hashtags; null where there is none. */
  tagRow: number | null;
  /** Null where no number of the file tells: a number that reads in two ways is a problem then. */
  decimal: DecimalSign | null;
  /** How a date like `5/7/2020` is read; null where nobody said: such a date is a problem then. */
  dateOrder: DateOrder | null;
  /**
   * Which day bare numbers of days in columns of dates are counted from, as spreadsheets store dates:
   * 1900 or, in old files of the Macintosh, 1904. Null where nobody said: such a number is a problem then.
   */
  dayNumbers: DayNumbers | null;
}
