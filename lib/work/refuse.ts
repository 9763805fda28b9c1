import "server-only";
import { Refusal, type Problem } from "@/lib/domain/refusal";

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
