import type { RefusalReason } from "./refusal";

/** What a form gets back: the value, or why nothing was done. Serialisable. */
export type ActionResult<Value> = { ok: true; value: Value } | { ok: false; reason: RefusalReason };
