import { PAGES } from "./fixtures/addresses";
import { expect, test } from "./fixtures/test";

const ANSWERS = [
  ...PAGES.map(({ path }) => path),
  "/fr",
  "/en/sources",
  "/healthz",
  "/icon.svg",
  "/api/v1/crises",
  "/api/v1/figures.csv?crisis=libya-2019",
  "/api/v1/figures?crisis=atlantis",
  "/api/v1/nothing",
];

test("every answer carries the common headers, an id of its own and no cookie", async ({
  request,
}) => {
  const ids = new Set<string>();
  for (const path of ANSWERS) {
    const answer = await request.get(path, {
      headers: { "X-Request-Id": "mine", Cookie: "NEXT_LOCALE=ar; session=x" },
      maxRedirects: 0,
    });
    const headers = answer.headers();
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    expect(headers["content-security-policy"], path).toContain("default-src 'self'");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-request-id"], path).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers["set-cookie"], path).toBeUndefined();
    expect(headers["x-powered-by"], path).toBeUndefined();
    ids.add(headers["x-request-id"] ?? "");
  }
  expect(ids.size).toBe(ANSWERS.length);
});

test("a problem tells its request's id and nothing of the program", async ({ request }) => {
  const answer = await request.get("/api/v1/figures?crisis=atlantis&foo=1");
  expect(answer.status()).toBe(400);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  const problem = (await answer.json()) as Record<string, unknown>;
  expect(problem["requestId"]).toBe(answer.headers()["x-request-id"]);
  expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.ts:|SQLITE|stack/);
});

test("other sites may read the API, and read alone", async ({ request }) => {
  const headers = { Origin: "https://example.org" };
  const read = await request.get("/api/v1/crises", { headers });
  expect(read.headers()["access-control-allow-origin"]).toBe("*");
  const write = await request.post("/api/v1/crises", { headers });
  expect(write.status()).toBe(405);
});

test("the server says that it is well", async ({ request }) => {
  const answer = await request.get("/healthz");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: "ok" });
});
