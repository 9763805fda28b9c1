import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refusal } from "@/lib/domain/refusal";
import { openMultipartFile } from "./multipart-file";

function requestOf(body: Uint8Array, size: number, type: string): Request {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= body.byteLength) return controller.close();
      controller.enqueue(body.subarray(at, at + size));
      at += size;
    },
  });
  const init = { method: "POST", headers: { "Content-Type": type }, body: stream, duplex: "half" };
  return new Request("http://localhost/", init);
}

async function readAll(body: Uint8Array, size = 16, type = 'multipart/form-data; boundary="b"') {
  const { name, content } = await openMultipartFile(requestOf(body, size, type));
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return { name, content: Buffer.concat(parts).toString("latin1") };
}

const HEAD = `Content-Disposition: form-data; name="file"; filename="%22Ré%22.csv"\r\nContent-Type: text/csv`;

describe("a file in a form", () => {
  it("comes as a browser's own form sends it, with what follows left out", async () => {
    const form = new FormData();
    form.set("file", new File(["a,b\r\n1,2\r\n"], "figures.csv"));
    form.set("other", "x");
    const sent = new Request("http://localhost/", { method: "POST", body: form });
    const type = sent.headers.get("content-type") ?? "";
    const body = new Uint8Array(await sent.arrayBuffer());
    expect(await readAll(body, 7, type)).toEqual({
      name: "figures.csv",
      content: "a,b\r\n1,2\r\n",
    });
  });

  it("is the same in pieces of every size, whatever is in it", async () => {
    const content = fc.array(fc.constantFrom("\r", "\n", "-", "b", "\r\n--", "\0", "é", "x"));
    const cases = fc.asyncProperty(
      content,
      fc.integer({ min: 1, max: 40 }),
      async (signs, size) => {
        const text = signs.join("");
        fc.pre(!text.includes("\r\n--b"));
        const body = Buffer.concat([
          Buffer.from(`--b\r\n${HEAD}\r\n\r\n`),
          Buffer.from(text, "latin1"),
          Buffer.from("\r\n--b--\r\n"),
        ]);
        expect(await readAll(body, size)).toEqual({ name: '"Ré".csv', content: text });
      },
    );
    await fc.assert(cases, { numRuns: 300 });
  });

  it.each([
    ["no form", "a,b", "text/csv"],
    ["a form without a boundary", `--b\r\n${HEAD}\r\n\r\nx\r\n--b--`, "multipart/form-data"],
    ["another boundary", `--c\r\n${HEAD}\r\n\r\nx\r\n--c--`, undefined],
    [
      "a field without a file",
      `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--b--`,
      undefined,
    ],
    ["a file that breaks off", `--b\r\n${HEAD}\r\n\r\nhalf a li`, undefined],
    ["no head at all", "x".repeat(20_000), undefined],
    ["nothing", "", undefined],
  ])("is refused where there is none: %s", async (_, body, type) => {
    await expect(readAll(Buffer.from(body), 512, type)).rejects.toThrow(Refusal);
  });
});
