import { setFlagsFromString } from "node:v8";
import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { compileLater } from "./compile-later";

setFlagsFromString("--allow-natives-syntax");
// V8's own word on a function, in bits: compiled, marked to be, or being compiled beside.
const statusOf = runInThisContext("(work) => %GetOptimizationStatus(work)") as (
  work: unknown,
) => number;
const COMPILED = 0b111_0101_0000;

let made = 0;

/** Runs a new function more often than V8 by itself takes to compile it; says whether it began to. */
function isCompiledSoon(): boolean {
  // Of two functions with one source V8 takes the compiled code for both.
  const body = `let sum = one + ${made++}; sum += one * 3; sum ^= one + 7; return sum + (sum % 5);`;
  const add = runInThisContext(`(one) => { ${body} }`) as (one: number) => number;
  for (let turn = 0; turn < 8_000; turn += 1) add(turn);
  return (statusOf(add) & COMPILED) !== 0;
}

describe("compileLater", () => {
  it("keeps V8 from compiling while the first characters of a process are read", async () => {
    expect(isCompiledSoon()).toBe(true);
    expect(await compileLater(150_000, isCompiledSoon)).toBe(false);
    expect(isCompiledSoon()).toBe(true);
    const failing = compileLater(50_000, async () => {
      await Promise.resolve();
      throw new Error(String(isCompiledSoon()));
    });
    await expect(failing).rejects.toThrow("false");
    expect(isCompiledSoon()).toBe(true);
    // Enough has been read.
    expect(await compileLater(100, isCompiledSoon)).toBe(true);
  });
});
