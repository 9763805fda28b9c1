const CONTROLS = "input, select, textarea";

/** Fields that stand in for each other where one of them is not there. */
const TWINS: Record<string, string> = { low: "value", high: "value", value: "low" };

/** What a key asks of the grid. */
export type GridMove =
  | { kind: "move"; row: string; field: string; by: 1 | -1 }
  | { kind: "add"; row: string; field: string }
  | { kind: "duplicate"; row: string; field: string };

/**
 * What a key pressed in a field asks for; null where it belongs to the field. Enter goes down a row,
 * Shift+Enter up, arrows too where the field has no use for them; Ctrl+Enter adds a row, with Shift a
 * copy of this one.
 */
export function readGridKey(event: KeyboardEvent): GridMove | null {
  const { target, key, shiftKey } = event;
  if (!(target instanceof HTMLElement) || event.altKey || event.isComposing) return null;
  const row = target.closest<HTMLElement>("[data-row]")?.dataset["row"];
  const field = target.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
  if (row === undefined || field === undefined || !target.matches(CONTROLS)) return null;
  // An open list has its own use for these keys.
  if (target.getAttribute("aria-expanded") === "true") return null;
  if (key === "Enter" && (event.ctrlKey || event.metaKey))
    return { kind: shiftKey ? "duplicate" : "add", row, field };
  if (event.ctrlKey || event.metaKey || target.matches("textarea")) return null;
  if (key === "Enter") return { kind: "move", row, field, by: shiftKey ? -1 : 1 };
  const listens = target.matches("select, [role=combobox], [type=checkbox]");
  if (listens || shiftKey) return null;
  if (key === "ArrowDown") return { kind: "move", row, field, by: 1 };
  return key === "ArrowUp" ? { kind: "move", row, field, by: -1 } : null;
}

/** Puts the cursor into a field of a row, its first one where it has no such field. */
export function focusField(grid: HTMLElement, row: string, field: string): boolean {
  const card = grid.querySelector<HTMLElement>(`[data-row="${row}"]`);
  if (!card) return false;
  const find = (name: string | undefined) =>
    name === undefined
      ? null
      : card.querySelector<HTMLElement>(`[data-cell="${name}"] :is(${CONTROLS})`);
  const control = find(field) ?? find(TWINS[field]) ?? card.querySelector<HTMLElement>(CONTROLS);
  control?.focus();
  if (control instanceof HTMLInputElement) control.select();
  return control !== null;
}
