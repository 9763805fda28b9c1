/** Rows of short cells as text, for forms and the audit trail: a row a line, cells parted by bars. */

/** Rows as text, without empty ones. Cells hold neither bars nor line ends. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ""))
    .map((row) => row.map((cell) => cell.replace(/[|\r\n]/g, " ").trim()).join(" | "))
    .join("\n");
}

/** Inverse of {@link formatTable}. */
export function parseTable(text: string): string[][] {
  return text
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => row.split("|").map((cell) => cell.trim()));
}
