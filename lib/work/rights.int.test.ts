import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { Refusal } from "@/lib/domain/refusal";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import {
  EVERYBODY,
  expectedFor,
  listUseCases,
  type TurnedAway,
  type UseCase,
} from "@/lib/testing/rights";
import { ANY_INPUT } from "@/lib/testing/rights-input";
import { USE_CASES } from "@/lib/testing/rights-table";

useSeededDatabase();

/** How the use case turns the actor away. Whatever else it throws came after it let them in. */
async function tryUseCase(
  { file, name, parameters }: UseCase,
  actor: unknown,
): Promise<TurnedAway> {
  const exported = (await import(resolve(file))) as Record<
    string,
    (...input: unknown[]) => unknown
  >;
  const asked = parameters[0]?.includes("() =>") ? async () => actor : actor;
  try {
    await exported[name]?.(asked, ANY_INPUT);
  } catch (error) {
    const kind = error instanceof Refusal ? error.reason.kind : null;
    return kind === "signed_out" || kind === "forbidden" ? kind : null;
  }
  return null;
}

const changesSoFar = () => driver().prepare("SELECT total_changes()").pluck().get();

describe.each(listUseCases().withPerson)("$key", (use) => {
  const needs = USE_CASES[use.key];
  it.each(EVERYBODY)("for $who", async ({ actor }) => {
    if (needs === undefined) throw new Error("it is not in the table");
    const before = changesSoFar();
    const expected = expectedFor(actor, needs);
    expect(await tryUseCase(use, actor)).toBe(expected);
    if (expected !== null) expect(changesSoFar()).toBe(before);
  });
});
