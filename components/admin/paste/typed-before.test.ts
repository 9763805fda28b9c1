import { expect, it } from "vitest";
import { readFigures, readPlainForm } from "./typed-before";

it("reads the figures of a form as they stand there, and no field that it lacks", () => {
  const form = new FormData();
  for (const [name, text] of [
    ["text", "Twelve were killed, three injured."],
    ["key", "1"],
    ["1.value", "14"],
    ["1.place", ""],
    ["accepted", "1"],
    ["key", "2"],
    ["2.low", "3"],
    ["dropped", "2"],
    ["key", "3"],
  ] as const)
    form.append(name, text);
  expect(readFigures(form)).toEqual({
    1: { fields: { value: "14", place: "" }, verdict: "accepted" },
    2: { fields: { low: "3" }, verdict: "dropped" },
    3: { fields: {}, verdict: "open" },
  });
});

it("finds none where the form is still to be filled in, or where there is no page", () => {
  const form = new FormData();
  form.append("text", "Twelve were killed.");
  expect(readFigures(form)).toBeNull();
  expect(readPlainForm()).toBeNull();
});
