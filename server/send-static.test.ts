import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isStatic, makeSendStatic } from "./send-static";

const dist = mkdtempSync(join(tmpdir(), "as-reported-static-"));
const FOLDER = "/_next/static/chunks";
let server: Server;

beforeAll(async () => {
  const folder = join(dist, "static/chunks");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({
    "a.js": "plain",
    "a.js.br": "brotli",
    "a.js.gz": "gzip",
    "alone.css": "alone",
    "b.svg": "<svg/>",
  }))
    writeFileSync(join(folder, name), text);
  const send = makeSendStatic(dist);
  server = createServer((incoming, response) => {
    void send(incoming, response, incoming.url ?? "", async () => {
      response.writeHead(404).end("handled elsewhere");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(() => {
  server.close();
  rmSync(dist, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, headers, method, agent: false }, (answer) => {
      let body = "";
      answer.on("data", (part: Buffer) => (body += part.toString()));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
      );
    })
      .on("error", reject)
      .end();
  });
}

it.each([
  ["br, gzip", "brotli", "br"],
  ["gzip", "gzip", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip", "gzip"],
  ["", "plain", undefined],
])("sends to who takes “%s” the file as %s", async (accepted, body, coding) => {
  const answer = await get(`${FOLDER}/a.js`, { "Accept-Encoding": accepted });
  expect([answer.status, answer.body]).toEqual([200, body]);
  expect(answer.headers["content-encoding"]).toBe(coding);
  expect(answer.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(answer.headers.vary).toBe("Accept-Encoding");
});

it("sends what does not lie there packed as it is", async () => {
  const sheet = await get(`${FOLDER}/alone.css`, { "Accept-Encoding": "br" });
  expect([sheet.body, sheet.headers["content-encoding"]]).toEqual(["alone", undefined]);
  expect(sheet.headers["content-type"]).toBe("text/css; charset=utf-8");
  const picture = await get(`${FOLDER}/b.svg`, { "Accept-Encoding": "br" });
  expect([picture.body, picture.headers["content-type"]]).toEqual(["<svg/>", "image/svg+xml"]);
  expect(picture.headers.vary).toBeUndefined();
});

it("sends the head alone, a part, or the word that the client has it", async () => {
  const head = await get(`${FOLDER}/a.js`, {}, "HEAD");
  expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", "5"]);
  const part = await get(`${FOLDER}/a.js`, { Range: "bytes=1-2" });
  expect([part.status, part.body]).toEqual([206, "la"]);
  const held = { "If-None-Match": String(head.headers.etag) };
  expect((await get(`${FOLDER}/a.js`, held)).status).toBe(304);
});

it.each([
  `${FOLDER}/missing.js`,
  FOLDER,
  `${FOLDER}/../../secret`,
  `${FOLDER}/%2e%2e/%2e%2e/package.json`,
  `${FOLDER}/%00`,
  `${FOLDER}/%zz.js`,
])("leaves %s to others, with nothing of a file in the head", async (path) => {
  writeFileSync(join(dist, "secret"), "secret");
  const answer = await get(path, { "Accept-Encoding": "br" });
  expect([answer.status, answer.body]).toEqual([404, "handled elsewhere"]);
  expect(Object.keys(answer.headers)).not.toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^(?:content-(?:encoding|type)|vary|cache-control)$/),
    ]),
  );
});

it("is asked for files of the build alone", () => {
  expect([`${FOLDER}/a.js`, "/_next/image", "/icon.svg", "/"].map(isStatic)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
