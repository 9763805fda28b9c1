import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { pino } from "pino";
import { afterEach, beforeEach, expect, it } from "vitest";
import { refuseUnreadable } from "./refuse-unreadable";

let server: Server;
let lines: { id?: string; status?: number }[];

beforeEach(async () => {
  lines = [];
  const logger = pino({}, { write: (line) => lines.push(JSON.parse(line) as { id: string }) });
  server = createServer((_, response) => response.end("read"));
  refuseUnreadable(server, logger);
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** All that comes back for `text`. */
async function send(text: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, "localhost");
  socket.end(text);
  let answer = "";
  for await (const part of socket) answer += String(part);
  return answer;
}

it.each([
  [431, `GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, "16384 bytes"],
  [431, `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, "16384 bytes"],
  [400, "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", "percent-encoded"],
  [400, "GET / HTTP/1.1\r\nno header\r\n\r\n", "no HTTP/1.1 request"],
])(
  "says with %i what could not be read, with an id that is in the log",
  async (status, text, word) => {
    const answer = await send(text);
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain("Content-Type: application/problem+json");
    expect(head).toContain("Access-Control-Allow-Origin: *");
    const problem = JSON.parse(body) as { status: number; detail: string; requestId: string };
    expect(problem).toMatchObject({ status, detail: expect.stringContaining(word) as string });
    expect(head).toContain(`X-Request-Id: ${problem.requestId}`);
    expect(lines).toMatchObject([{ id: problem.requestId, status }]);
  },
);

it("answers what can be read before it", async () => {
  const answer = await send("GET / HTTP/1.1\r\nHost: x\r\n\r\nnonsense\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
});
