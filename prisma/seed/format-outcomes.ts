import { countOutcomes, type RowOutcome } from "./outcomes";

const COLUMNS = ["rows", "figure", "merged", "rejected"] as const;

/** The table of files by outcome and the list of rejected rows, for a terminal. */
export function formatOutcomes(outcomes: readonly RowOutcome[]): string {
  const counts = countOutcomes(outcomes);
  const width = Math.max(...counts.map(({ file }) => file.length));
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(10)).join("");
  const rejects = outcomes.flatMap((outcome) =>
    outcome.kind === "rejected" ? [`  ${outcome.file}:${outcome.line} ${outcome.reason}`] : [],
  );
  return [
    line("file", COLUMNS),
    ...counts.map((count) =>
      line(
        count.file,
        COLUMNS.map((column) => count[column]),
      ),
    ),
    rejects.length === 0 ? "No row was rejected." : "Rejected rows:",
    ...rejects,
  ].join("\n");
}
