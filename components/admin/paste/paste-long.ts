import type { ClipboardEvent } from "react";

/** From here on what browsers do of themselves takes seconds. */
const LONG = 20_000;

/**
 * Pastes a long text as one change of the field's value: browsers insert one paragraph by paragraph, each
 * laid out before the next, and hold up the page for that. It cannot be undone by a key.
 */
export function pasteLong(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData("text/plain");
  if (text.length < LONG) return;
  event.preventDefault();
  const field = event.currentTarget;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
