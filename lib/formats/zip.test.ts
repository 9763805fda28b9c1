import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collect, readZip } from "@/lib/testing/read-zip";
import { writeZip } from "./zip";

const AT = new Date("2019-05-09T10:20:30Z");

async function* endless(seen: { parts: number; closed: boolean }) {
  try {
    for (;;) {
      seen.parts++;
      yield randomBytes(10_000);
      await setImmediate();
    }
  } finally {
    seen.closed = true;
  }
}

describe("a ZIP archive", () => {
  it("gives back what was put in, whatever it is", async () => {
    const content = fc.array(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string()));
    await fc.assert(
      fc.asyncProperty(fc.array(content, { maxLength: 5 }), async (files) => {
        const entries = files.map((parts, i) => ({ name: `ﻓ${i}/é.txt`, content: () => parts }));
        const read = readZip(await collect(writeZip(entries, AT)));
        const written = files.map((parts, i) => [
          `ﻓ${i}/é.txt`,
          Buffer.concat(parts.map((part) => Buffer.from(part as string))),
        ]);
        expect([...read]).toEqual(written);
      }),
    );
  });

  it("takes no more of the content than is asked for, and ends it when the reader leaves", async () => {
    const seen = { parts: 0, closed: false };
    const zip = writeZip([{ name: "a", content: () => endless(seen) }], AT);
    for (let i = 0; i < 3; i++) await zip.next();
    expect(seen.parts).toBeLessThan(100);
    await zip.return();
    for (let i = 0; i < 50 && !seen.closed; i++) await setImmediate();
    expect(seen.closed).toBe(true);
  });

  it("fails where the content does", async () => {
    async function* broken() {
      yield "some";
      throw new Error("the database is gone");
    }
    const zip = writeZip([{ name: "a", content: broken }], AT);
    await expect(collect(zip)).rejects.toThrow("the database is gone");
  });
});
