import "server-only";
import type { ActionResult } from "@/lib/domain/action-result";
import type { Actor } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import { readActor } from "./read-actor";

/**
 * Runs a use case for a server action as the person who is signed in (null: nobody), at this moment.
 * A {@link Refusal} comes back as a value that the form can show; anything else that is thrown is a
 * fault, or Next's own redirect, and goes on.
 */
export async function runAction<Value>(
  run: (actor: Actor | null, at: Date) => Value | Promise<Value>,
): Promise<ActionResult<Value>> {
  const actor = await readActor();
  try {
    return { ok: true, value: await run(actor, new Date()) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.reason };
    throw error;
  }
}
