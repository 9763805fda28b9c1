import { expect, it } from "vitest";
import { makeKeptAnswers, type KeptAnswer } from "./kept-answers";

const answer = (bytes: number): KeptAnswer => ({
  headers: [],
  tag: "t",
  body: Buffer.alloc(bytes),
  packed: {},
});

it("gives back what it keeps, of the same version only", () => {
  const answers = makeKeptAnswers(100_000);
  const kept = answer(10);
  expect(answers.find(1, "a")).toBeNull();
  answers.keep(1, "a", kept);
  expect(answers.find(1, "a")).toBe(kept);
  expect(answers.find(1, "b")).toBeNull();
  expect(answers.find(2, "a")).toBeNull();
  expect(answers.find(1, "a")).toBeNull();
});

it("keeps no answer that was begun before the data changed", () => {
  const answers = makeKeptAnswers(100_000);
  answers.find(1, "a");
  answers.find(2, "b");
  answers.keep(1, "a", answer(10));
  expect(answers.find(2, "a")).toBeNull();
});

it("forgets those that were not asked for longest where there is no more room", () => {
  const answers = makeKeptAnswers(100_000);
  answers.find(1, "");
  for (const key of ["a", "b", "c"]) answers.keep(1, key, answer(10_000));
  answers.find(1, "a");
  answers.keep(1, "d", answer(10_000));
  const found = ["a", "b", "c", "d"].filter((key) => answers.find(1, key) !== null);
  expect(found).toEqual(["a", "c", "d"]);
});

it("counts an answer once that is kept again, and takes none that is larger than all room", () => {
  const answers = makeKeptAnswers(100_000);
  answers.find(1, "");
  for (let i = 0; i < 20; i += 1) answers.keep(1, "a", answer(10_000));
  answers.keep(1, "b", answer(10_000));
  answers.keep(1, "c", answer(50_000));
  expect(["a", "b", "c"].map((key) => answers.find(1, key) !== null)).toEqual([true, true, false]);
});
