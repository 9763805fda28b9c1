import type { FileReading } from "@/lib/domain/import/file-reading";

/** A plain CSV file of which nothing is known but its headings in the first row. */
export const CSV_READING: FileReading = {
  format: "csv",
  encoding: "utf-8",
  separator: ",",
  sheet: null,
  headerRow: 1,
  tagRow: null,
  decimal: null,
  dateOrder: null,
  dayNumbers: null,
};
