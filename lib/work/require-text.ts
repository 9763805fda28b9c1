import "server-only";
import { problem, refuseInvalid } from "./refuse";

const MAX_LENGTH = 2000;

/** A reason or comment without the space around it. Throws Refusal where it is empty or too long. */
export function requireText(field: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") refuseInvalid(problem(field, "text_missing"));
  if (trimmed.length > MAX_LENGTH) {
    refuseInvalid(problem(field, "text_too_long", { length: trimmed.length, limit: MAX_LENGTH }));
  }
  return trimmed;
}
