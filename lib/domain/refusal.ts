import type { Permission } from "./permissions";

/** One thing that is wrong with what was asked; `code` names its text, `values` fill it in. */
export interface Problem {
  /** Path of the field (`rows.3.asOf`), null for the whole. */
  field: string | null;
  code: string;
  values?: Record<string, string | number>;
}

/** Why a use case did not do what was asked. Nothing was written. */
export type RefusalReason =
  | { kind: "signed_out" }
  | { kind: "forbidden"; permission: Permission }
  | { kind: "not_found"; what: string }
  | { kind: "invalid"; problems: Problem[] }
  /** Somebody saved since: what stands now, and the revision to name when trying again. */
  | { kind: "conflict"; currentRevision: number; current: unknown }
  | { kind: "not_own_approval" }
  /** Somebody else writes for so long that waiting was given up. */
  | { kind: "busy" }
  | { kind: "too_many_attempts"; retryAfterSeconds: number };

/** Thrown by use cases; everything else that is thrown is a fault of the program. */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(readonly reason: RefusalReason) {
    const problems = reason.kind === "invalid" ? reason.problems : [];
    super([reason.kind, ...problems.map(({ field, code }) => `${field}: ${code}`)].join("; "));
  }
}
