import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, it } from "vitest";
import { answerFolder } from "@/lib/config/answer-folder";
import { databaseFile } from "@/lib/config/database-url";
import { driver, openDatabase } from "@/lib/store/connection";
import { raiseDataVersion } from "@/lib/store/data-version";
import { useSeededDatabase } from "@/lib/testing/database";
import { handleRequest, type Handler } from "./handle-request";
import { makeKeptAnswers, type KeptAnswers } from "./kept-answers";
import { leaveAnswers, recallAnswers } from "./next-start";

useSeededDatabase();

const MAKER = { publicUrl: "https://figures.example.org", program: "this" };
let servers: Server[];
let made: string[];

beforeEach(() => {
  [servers, made] = [[], []];
  driver()
    .transaction(() => raiseDataVersion(driver()))
    .immediate();
});
afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  rmSync(answerFolder(), { recursive: true, force: true });
});

const handle: Handler = async (incoming, response) => {
  made.push(incoming.url ?? "");
  const nonce = /'nonce-(\w+)'/.exec(String(incoming.headers["content-security-policy"]))?.[1];
  response.setHeader("Content-Type", "text/html");
  response.end(`<p>made ${made.length}</p><script nonce="${nonce}">go()</script>`);
};

interface Answer {
  status: number;
  policy: string;
  id: string;
  tag: string;
  body: string;
}

/** A process of its own as far as answers go. */
async function start(answers: KeptAnswers) {
  const logger = pino({ level: "silent" });
  const server = createServer(
    handleRequest(handle, { logger, answers, publicUrl: MAKER.publicUrl }),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return async (path: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ port, path, agent: false }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (part: string) => (body += part));
        answer.on("end", () => {
          const { statusCode: status = 0, headers } = answer;
          const policy = String(headers["content-security-policy"]);
          const [id, tag] = [String(headers["x-request-id"]), String(headers.etag)];
          resolve({ status, policy, id, tag, body });
        });
      })
        .on("error", reject)
        .end();
    });
}

/** Answers `paths` once and ends. */
async function runOnce(...paths: string[]): Promise<Answer[]> {
  const answers = makeKeptAnswers();
  const get = await start(answers);
  const given: Answer[] = [];
  for (const path of paths) given.push(await get(path));
  leaveAnswers(answers, MAKER);
  return given;
}

const lying = (): string[] => (existsSync(answerFolder()) ? readdirSync(answerFolder()) : []);

it("answers after a start what was answered before it, with the policy of that page", async () => {
  const [before] = await runOnce("/crises/libya-2019", "/fr");
  expect(made).toEqual(["/crises/libya-2019", "/fr"]);
  const answers = makeKeptAnswers();
  expect(recallAnswers(answers, MAKER)).toBe(2);
  expect(lying()).toEqual([]);
  const get = await start(answers);
  const after = await get("/crises/libya-2019");
  expect(made).toHaveLength(2);
  expect(after).toEqual({ ...before, id: after.id });
  expect(after.id).not.toBe(before?.id);
  expect(after.policy).toContain("'sha256-");
  await get("/sources");
  expect(made.at(-1)).toBe("/sources");
});

it("takes none over where the data changed meanwhile, through whichever process", async () => {
  await runOnce("/");
  const other = openDatabase(databaseFile());
  other.transaction(() => raiseDataVersion(other)).immediate();
  other.close();
  expect(lying()).toHaveLength(1);
  const answers = makeKeptAnswers();
  expect(recallAnswers(answers, MAKER)).toBe(0);
  expect(lying()).toEqual([]);
  expect((await (await start(answers))("/")).body).toContain("made 2");
});

it("tells apart two states of the data that have one number", async () => {
  await runOnce("/");
  driver().exec("UPDATE DataVersion SET changedAt = '2031-01-01T00:00:00.000+00:00'");
  expect(recallAnswers(makeKeptAnswers(), MAKER)).toBe(0);
});

it.each([
  ["program", { ...MAKER, program: "another" }],
  ["address", { ...MAKER, publicUrl: "https://other.example.org" }],
  ["address, for any", { ...MAKER, publicUrl: null }],
])("takes none over from another %s", async (_, maker) => {
  await runOnce("/");
  expect(recallAnswers(makeKeptAnswers(), maker)).toBe(0);
  expect(lying()).toEqual([]);
});

it("takes none over from a file that is not whole", async () => {
  await runOnce("/");
  const [name = ""] = lying();
  writeFileSync(join(answerFolder(), name), "half");
  expect(recallAnswers(makeKeptAnswers(), MAKER)).toBe(0);
  expect(lying()).toEqual([]);
});

it("leaves nothing of data that was changed before the end", async () => {
  const answers = makeKeptAnswers();
  await (
    await start(answers)
  )("/");
  driver()
    .transaction(() => raiseDataVersion(driver()))
    .immediate();
  leaveAnswers(answers, MAKER);
  expect(lying()).toEqual([]);
});

it("leaves one file of two processes, and one of the next two has it", async () => {
  await runOnce("/", "/fr");
  await runOnce("/ar");
  expect(lying()).toHaveLength(1);
  const [first, second] = [makeKeptAnswers(), makeKeptAnswers()];
  expect([recallAnswers(first, MAKER), recallAnswers(second, MAKER)]).toEqual([1, 0]);
  expect((await (await start(second))("/ar")).status).toBe(200);
});

it("keeps the order in which they were asked for", async () => {
  await runOnce("/a", "/b", "/c", "/a");
  const answers = makeKeptAnswers();
  recallAnswers(answers, MAKER);
  expect(answers.list().all.map(([key]) => key.slice(0, 2))).toEqual(["/b", "/c", "/a"]);
});
