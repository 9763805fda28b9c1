import { expect, it } from "vitest";
import { runInSlices } from "./run-in-slices";

function* count(steps: number, ms: number): Generator<undefined, number, undefined> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return steps;
}

it("gives what the work gives, and lets others work meanwhile", async () => {
  let turns = 0;
  let isOver = false;
  const others = (): void => {
    turns += 1;
    if (!isOver) setImmediate(others);
  };
  setImmediate(others);
  expect(await runInSlices(count(60, 2))).toBe(60);
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(3);
});

it("holds up short work for nothing", async () => {
  let turns = 0;
  setImmediate(() => (turns += 1));
  expect(await runInSlices(count(5, 0))).toBe(5);
  expect(turns).toBe(0);
});
