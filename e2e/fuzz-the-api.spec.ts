import { Agent, request } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { expect, test } from "./fixtures/test";

const REQUESTS = 5000;
const AT_ONCE = 8;
/** Asks the same questions each time; with FUZZ_SEED=… others. */
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_190_404);

interface Parameter {
  name: string;
  in: "query" | "path";
  schema: { enum?: string[]; items?: { enum?: string[] } };
}
type Paths = Record<string, { get: { parameters: Parameter[] } }>;

interface Question {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}
interface Reply {
  status: number;
  type: string;
  requestId: string;
  text: string;
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  "killed WHO LBY libya-2019 2019-05-08 2026-01-01T00:00:00Z -value 1 0 2 all json csv zip ~ % null NaN Infinity -1 1e9 99999999999999999999 9999-12-31 0000-00-00 ' \" <script> ../ %00 %ff %c3%28 \u202e ١٢ __proto__ constructor W10 WyJ4Il0".split(
    " ",
  );
const METHODS = "GET GET GET GET GET GET GET HEAD OPTIONS POST PUT PATCH DELETE".split(" ");
const ODD_METHODS = ["PROPFIND", "REPORT", "SEARCH", "TRACE"];
const TYPES =
  "application/json text/csv application/zip */* text/html image/* ;q= , application/json;q=0 text/*;q=0.5".split(
    " ",
  );

/** Questions about the addresses of the document, and beside them. */
function makeAsker(paths: Paths, ids: Record<string, string[]>, seed: number): () => Question {
  const random = makeRandom(seed);
  const chance = (of: number): boolean => random() < of;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const times = (most: number): number => Math.floor(random() * (most + 1));
  const bytes = (): string =>
    Array.from({ length: times(12) }, () => `%${times(255).toString(16).padStart(2, "0")}`).join(
      "",
    );
  const text = (): string =>
    chance(0.3) ? bytes() : chance(0.1) ? "a".repeat(times(2000)) : encodeURIComponent(pick(WORDS));
  const valueOf = ({ schema }: Parameter): string => {
    const codes = schema.items?.enum ?? schema.enum;
    if (codes === undefined || chance(0.3)) return text();
    return Array.from({ length: 1 + times(2) }, () => encodeURIComponent(pick(codes))).join(",");
  };
  const pathOf = (template: string): string => {
    if (chance(0.1)) return `/${text()}/${text()}`;
    const list = /^\/(?:previews\/)?(\w+)/.exec(template)?.[1] ?? "";
    const known: Record<string, string[]> = {
      id: ids[list] ?? [],
      slug: ["libya-2019", "sudan-2023"],
      crisis: ["libya-2019", "gaza-2023"],
      file: ["citation.bib", "citation.json", "all.atom", "libya-2019.json", "x.png"],
      picture: ["killed.svg", "displaced.svg", "killed.gif", `${ids["series"]?.[0] ?? ""}.svg`],
    };
    return template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      chance(0.7) ? pick(known[name] ?? ["x"]) : text().replaceAll("/", "%2f"),
    );
  };
  return () => {
    const [template, { get }] = pick(Object.entries(paths));
    const queries = get.parameters.filter((parameter) => parameter.in === "query");
    const pairs = Array.from({ length: times(4) }, () => {
      const parameter = queries.length > 0 && chance(0.85) ? pick(queries) : null;
      return parameter === null ? `${text()}=${text()}` : `${parameter.name}=${valueOf(parameter)}`;
    });
    // Whole files are another test's: here they would take all the time.
    if (queries.some(({ name }) => name === "limit") && chance(0.95))
      pairs.push(`limit=${times(5)}`);
    const headers: Record<string, string> = {};
    if (chance(0.3))
      headers["Accept"] = Array.from({ length: 1 + times(2) }, () => pick(TYPES)).join();
    if (chance(0.2)) headers["If-None-Match"] = pick(["*", 'W/"1-x"', "x", ",", '"']);
    if (chance(0.2))
      headers["Accept-Encoding"] = pick(["br", "gzip;q=0", "*", "identity;q=0", "x"]);
    if (chance(0.1)) headers["X-Request-Id"] = pick(["abc", "<>", "a".repeat(300)]);
    if (chance(0.1)) headers["Range"] = pick(["bytes=0-1", "bytes=9-1", "x"]);
    if (chance(0.1)) headers["Origin"] = pick(["null", "https://example.org", "x"]);
    const method = chance(0.02) ? pick(ODD_METHODS) : pick(METHODS);
    const sends = method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && chance(0.5);
    if (sends)
      headers["Content-Type"] = pick([
        "application/json",
        "text/plain",
        "multipart/form-data",
        "x",
      ]);
    const body = sends ? text() : "";
    if (sends) headers["Content-Length"] = String(body.length);
    const query = pairs.length > 0 ? `?${pairs.join("&")}` : "";
    return {
      method,
      path: `/api/v1${pathOf(template)}${query}`,
      headers,
      body,
    };
  };
}

function isError(status = 0): boolean {
  return status >= 400;
}

function unpack(body: Buffer, coding: string | undefined): string {
  if (body.length === 0 || coding === undefined) return body.toString();
  const packings = new Map([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
    ["deflate", inflateSync],
  ]);
  return (packings.get(coding)?.(body) ?? body).toString();
}

function send(
  base: string,
  agent: Agent,
  { method, path, headers, body }: Question,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const url = new URL(base);
    const asked = request(
      { agent, host: url.hostname, port: url.port, method, path, headers },
      (answer) => {
        const coding = answer.headers["content-encoding"];
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: String(answer.headers["content-type"] ?? ""),
            requestId: String(answer.headers["x-request-id"] ?? ""),
            text: isError(answer.statusCode) ? unpack(Buffer.concat(parts), coding) : "",
          }),
        );
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}

/** What is wrong with an answer; null where nothing is. */
function findFault({ method }: Question, { status, type, requestId, text }: Reply): string | null {
  if (status >= 500 || status < 200) return `status ${status}`;
  if (requestId === "") return "no request id";
  if (status < 400 || method === "HEAD") return null;
  if (!type.startsWith("application/problem+json")) return `${status} as ${type}`;
  const problem = JSON.parse(text) as { status?: number; requestId?: string; detail?: string };
  const says = problem.status === status && problem.requestId === requestId && problem.detail;
  return says ? null : `says ${text}`;
}

test("answers 5,000 random requests, none with a fault of the server's", async ({ baseURL }) => {
  const base = baseURL ?? "";
  test.setTimeout(180_000);
  const read = async <Shape>(path: string): Promise<Shape> =>
    (await (await fetch(`${base}/api/v1${path}`)).json()) as Shape;
  const { paths } = await read<{ paths: Paths }>("/openapi.json");
  const ids: Record<string, string[]> = {};
  for (const list of ["figures", "series"]) {
    const { data } = await read<{ data: { id: string }[] }>(`/${list}?limit=5`);
    ids[list] = data.map(({ id }) => id);
  }
  const ask = makeAsker(paths, ids, SEED);
  const agent = new Agent({ maxSockets: AT_ONCE });
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  let left = REQUESTS;
  const work = async (): Promise<void> => {
    while (left-- > 0) {
      const question = ask();
      const reply = await send(base, agent, question);
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      const fault = findFault(question, reply);
      if (fault !== null) faults.push(`${question.method} ${question.path}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  agent.destroy();
  expect(faults.slice(0, 10)).toEqual([]);
  // The questions are of every kind, or they would prove nothing.
  for (const status of [200, 204, 304, 400, 404, 405, 406]) {
    expect(statuses.get(status) ?? 0, `answers of ${status}`).toBeGreaterThan(10);
  }
});
