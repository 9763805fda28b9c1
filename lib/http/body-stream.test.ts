import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toByteStream } from "./body-stream";

let made: number;
let ended: boolean;

async function* parts(count: number): AsyncGenerator<string, void, void> {
  try {
    for (made = 0; made < count;) yield `${++made};`;
  } finally {
    ended = true;
  }
}

beforeEach(() => {
  made = 0;
  ended = false;
});
afterEach(() => void vi.useRealTimers());

describe("toByteStream", () => {
  it("gives every part in order", async () => {
    expect(await new Response(toByteStream(parts(3))).text()).toBe("1;2;3;");
    expect(ended).toBe(true);
  });

  it("makes a part only when the one before is taken", async () => {
    const reader = toByteStream(parts(100)).getReader();
    expect(made).toBe(0);
    await reader.read();
    await reader.read();
    expect(made).toBe(2);
    await reader.cancel();
    expect([made, ended]).toEqual([2, true]);
  });

  it("leaves a client that takes nothing", async () => {
    vi.useFakeTimers();
    const reader = toByteStream(parts(100), 1000).getReader();
    await reader.read();
    await vi.advanceTimersByTimeAsync(1001);
    expect(ended).toBe(true);
    await expect(reader.read()).rejects.toThrow("stopped reading");
  });

  it("leaves a client that takes next to nothing, and no other", async () => {
    vi.useFakeTimers();
    const read = async (size: number): Promise<number> => {
      async function* sized(): AsyncGenerator<string, void, void> {
        for (let i = 0; i < 100; i++) yield "x".repeat(size);
      }
      const reader = toByteStream(sized(), 10_000).getReader();
      for (let second = 0; ; second++) {
        const part = await reader.read().catch(() => null);
        if (part === null || part.done) return second;
        await vi.advanceTimersByTimeAsync(1000);
      }
    };
    expect(await read(1_900)).toBe(11);
    expect(await read(2_100)).toBe(100);
  });

  it("fails where making a part fails", async () => {
    async function* broken(): AsyncGenerator<string, void, void> {
      yield "1;";
      throw new Error("disk");
    }
    await expect(new Response(toByteStream(broken())).text()).rejects.toThrow("disk");
  });
});
