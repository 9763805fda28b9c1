import "server-only";
import { Refusal, type Problem } from "@/lib/domain/refusal";
import type { WriteProblemCode } from "@/lib/domain/write-problem";

/** There is no such record, or none that the person may know of. */
export function refuseNotFound(what: string): never {
  throw new Refusal({ kind: "not_found", what });
}

/** What was asked cannot be done as it is. */
export function refuseInvalid(...problems: Problem[]): never {
  throw new Refusal({ kind: "invalid", problems });
}

/** Somebody saved since: `current` is what stands now. */
export function refuseConflict(currentRevision: number, current: unknown): never {
  throw new Refusal({ kind: "conflict", currentRevision, current });
}

/** A problem with one field of what was asked, or with the whole of it. */
export function problem(
  field: string | null,
  code: WriteProblemCode,
  values?: Problem["values"],
): Problem {
  return values === undefined ? { field, code } : { field, code, values };
}
