import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { beginsAsForm } from "./peek-form";

let server: Server;
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** Sends `parts` one after the other; answers what was judged, and what could still be read after. */
async function send(parts: string[], headers: Record<string, string>): Promise<[boolean, string]> {
  server = createServer((asked, response) => {
    void (async () => {
      const judged = await beginsAsForm(asked);
      let read = "";
      for await (const part of asked) read += String(part);
      response.end(JSON.stringify([judged, read]));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ port, method: "POST", headers }, (answer) => {
      let text = "";
      answer.on("data", (part) => (text += String(part)));
      answer.on("end", () => resolve(JSON.parse(text) as [boolean, string]));
    }).on("error", reject);
    const next = (index: number): void => {
      if (index === parts.length) asked.end();
      else asked.write(parts[index] ?? "", () => setImmediate(next, index + 1));
    };
    next(0);
  });
}

const BOUNDARY = `${"-".repeat(20)}a1b2c3d4e5`;
const MULTIPART = { "Content-Type": `multipart/form-data; boundary=${BOUNDARY}` };
const FORM = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--${BOUNDARY}--\r\n`;

describe("beginsAsForm", () => {
  it.each([
    ["a form at once", [FORM], MULTIPART],
    ["a form byte by byte", FORM.split(""), MULTIPART],
    [
      "a quoted boundary",
      [FORM],
      { "Content-Type": `multipart/form-data; boundary="${BOUNDARY}"` },
    ],
    ["a large form", [FORM, "y".repeat(500_000)], MULTIPART],
    ["a plain form", ["a=1"], { "Content-Type": "application/x-www-form-urlencoded" }],
    ["arguments of an action", [`["$K1"]`], { "Content-Type": "text/plain", "Next-Action": "x" }],
  ])("lets pass, and read whole: %s", async (_, parts, headers) => {
    expect(await send(parts, headers)).toEqual([true, parts.join("")]);
  });

  it.each([
    ["nothing", [], MULTIPART],
    ["something else", ["garbage"], MULTIPART],
    ["half a boundary", ["----"], MULTIPART],
    ["another boundary", [FORM], { "Content-Type": "multipart/form-data; boundary=y" }],
    [
      "a boundary that no parser takes",
      ["--x\r\n"],
      { "Content-Type": "multipart/form-data; boundary=x" },
    ],
    ["no boundary", [FORM], { "Content-Type": "multipart/form-data" }],
    ["another multipart", [FORM], { "Content-Type": `multipart/mixed; boundary=${BOUNDARY}` }],
    ["no arguments", ["garbage"], { "Content-Type": "text/plain", "Next-Action": "x" }],
  ])("refuses %s", async (_, parts, headers) => {
    expect((await send(parts, headers))[0]).toBe(false);
  });
});
