import "server-only";
import { createHash } from "node:crypto";
import type { PlannedRow } from "@/lib/domain/import/planned-row";

/**
 * What becomes of each row, beside which figure and with which warnings, in a few letters: a file that
 * is judged again comes to other ones where anything on record that it touches has changed.
 */
export function digestPlan(rows: readonly PlannedRow[]): string {
  // Figures of the file itself have other ids each time.
  const own = new Map(rows.flatMap(({ planned, row }) => (planned ? [[planned.id, row]] : [])));
  const hash = createHash("sha256");
  for (const { row, amountColumn, outcome, figureId, findings } of rows) {
    const beside = outcome === "new" || figureId === null ? "" : (own.get(figureId) ?? figureId);
    const codes = findings.map(({ code }) => code).join(",");
    hash.update(`${row}|${amountColumn ?? ""}|${outcome}|${beside}|${codes}\n`);
  }
  return hash.digest("base64url").slice(0, 16);
}
