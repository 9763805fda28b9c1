import { describe, expect, it } from "vitest";
import { answerTask } from "./task-stream";

const linesOf = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);

describe("long work", () => {
  it("tells how far it is and ends with its result", async () => {
    const answer = answerTask(async (report) => {
      report({ text: "half", share: 0.5 });
      return { to: "/there" };
    });
    expect(answer.headers.get("content-type")).toBe("application/x-ndjson");
    expect(linesOf(await answer.text())).toEqual([{ text: "half", share: 0.5 }, { to: "/there" }]);
  });

  it("does not tell of every row", async () => {
    const answer = answerTask(async (report) => {
      for (let row = 0; row < 10_000; row++) report({ text: "", share: row / 10_000 });
      return {};
    });
    expect(linesOf(await answer.text()).length).toBeLessThan(10);
  });

  it("ends without a result where it fails", async () => {
    const answer = answerTask(() => Promise.reject(new Error("broken on purpose")));
    expect(await answer.text()).toBe("");
  });

  it("goes on where the client leaves", async () => {
    let leave = (): void => undefined;
    const left = new Promise<void>((resolve) => (leave = resolve));
    let isDone = false;
    const answer = answerTask(async (report) => {
      report({ text: "", share: null });
      await left;
      report({ text: "", share: null });
      isDone = true;
      return {};
    });
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    leave();
    await expect.poll(() => isDone).toBe(true);
  });
});
