import { PASSWORD, PEOPLE } from "./fixtures/people";
import { send, type SentHeaders } from "./fixtures/send";
import { signIn } from "./fixtures/sign-in";
import { adminTest as test, expect } from "./fixtures/test";

const DOCUMENT = "1a8fnwvt2i1lgntv";

const BOUNDARY = "----a-boundary-as-browsers-write";

function multipart(fields: Record<string, string>): [SentHeaders, string] {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return [
    { "Content-Type": `multipart/form-data; boundary=${BOUNDARY}` },
    `${parts.join("")}--${BOUNDARY}--\r\n`,
  ];
}

/** What the sign-in form of the page would send, its hidden fields too. */
async function signInForm(base: string | undefined): Promise<[SentHeaders, string]> {
  const { text } = await send(base, "GET", "/admin/sign-in");
  const hidden = [
    ...text.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g),
  ].map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]);
  expect(hidden.length).toBeGreaterThan(0);
  const fields = Object.fromEntries(hidden) as Record<string, string>;
  return multipart({ ...fields, email: PEOPLE.reporter.email, password: PASSWORD });
}

test("nobody is signed in by another site, not even with the right password", async ({
  baseURL,
}) => {
  const [type, body] = await signInForm(baseURL);
  for (const origin of ["https://evil.example", "null", `${baseURL ?? ""}.evil.example`]) {
    const answer = await send(baseURL, "POST", "/admin/sign-in", { ...type, Origin: origin }, body);
    expect(answer.status, origin).toBe(403);
    expect(answer.headers["set-cookie"], origin).toBeUndefined();
  }
  const own = await send(
    baseURL,
    "POST",
    "/admin/sign-in",
    { ...type, Origin: baseURL ?? "" },
    body,
  );
  expect(own.headers["set-cookie"]?.join()).toContain("session_token");
});

test("a session that was there before is not the one after signing in", async ({ baseURL }) => {
  const [type, body] = await signInForm(baseURL);
  const planted = "as-reported.session_token=planted.value";
  const headers = { ...type, Origin: baseURL ?? "", Cookie: planted };
  const answer = await send(baseURL, "POST", "/admin/sign-in", headers, body);
  const cookies = answer.headers["set-cookie"] ?? [];
  const session = cookies.find((cookie) => cookie.startsWith("as-reported.session_token="));
  expect(session).toMatch(/^as-reported\.session_token=(?!planted)[^;]{40,};.*HttpOnly/i);
  expect(session).toMatch(/SameSite=Lax/i);
  const with_ = (Cookie: string) => send(baseURL, "GET", "/admin", { Cookie });
  expect((await with_(planted)).status).toBe(303);
  expect((await with_(session?.split(";")[0] ?? "")).status).toBe(200);
});

test.describe("with a session", () => {
  let Cookie: string;
  test.beforeEach(async ({ page, context }) => {
    await signIn(page, "reviewer");
    await page.goto("/admin");
    Cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  });

  test("writes of other sites, and of none that is named, are refused", async ({ baseURL }) => {
    const [type, body] = multipart({ a: "1" });
    const writes = [
      ["POST", "/admin", type, body],
      ["POST", "/ar/admin/account", type, body],
      ["POST", "/admin", { "Content-Type": "text/plain", "Next-Action": "x" }, "[]"],
      [
        "POST",
        `/api/attachments/documents/${DOCUMENT}?name=a.pdf`,
        { "Content-Type": "application/pdf" },
        "%PDF-1.7 evil",
      ],
      [
        "PATCH",
        `/api/attachments/documents/${DOCUMENT}/${"0".repeat(64)}`,
        { "Content-Type": "application/json" },
        `{"isPublic":true}`,
      ],
      ["DELETE", `/api/attachments/drafts/x/${"0".repeat(64)}`, {}, ""],
      [
        "POST",
        `/api/v1/../attachments/documents/${DOCUMENT}`,
        { "Content-Type": "application/pdf" },
        "%PDF-1.7 evil",
      ],
    ] as const;
    for (const [method, path, headers, content] of writes) {
      const others: SentHeaders[] = [
        { Origin: "https://evil.example" },
        { Origin: "null" },
        { "Sec-Fetch-Site": "cross-site" },
        {},
      ];
      for (const from of others) {
        const answer = await send(baseURL, method, path, { ...headers, ...from, Cookie }, content);
        expect(answer.status, `${method} ${path} ${JSON.stringify(from)}`).toBe(403);
      }
    }
  });

  test("what is too large, of the wrong type or no form is refused with its reason", async ({
    baseURL,
  }) => {
    const own = { Origin: baseURL ?? "", Cookie };
    const [type, body] = multipart({ a: "1" });
    const upload = `/api/attachments/documents/${DOCUMENT}`;
    const json = { "Content-Type": "application/json" };
    const picture = `${upload}/${"0".repeat(64)}`;
    const cases: [number, string, string, SentHeaders, string | Buffer][] = [
      [413, "POST", "/admin", { ...type, "Content-Length": "1048577" }, ""],
      [
        413,
        "POST",
        upload,
        { "Content-Type": "application/pdf", "Content-Length": "26214401" },
        "",
      ],
      [411, "POST", "/admin", { ...type, "Transfer-Encoding": "chunked" }, ""],
      [415, "POST", "/admin", json, "{}"],
      [415, "POST", "/admin", { "Content-Type": "application/xml" }, "<a/>"],
      [415, "POST", "/admin", {}, "a=1"],
      [400, "POST", "/admin", { "Content-Type": "multipart/form-data" }, body],
      [400, "POST", "/admin", type, "garbage"],
      [400, "POST", "/admin", { "Content-Type": "text/plain", "Next-Action": "x" }, "garbage"],
      [405, "PUT", "/admin", type, body],
      [405, "DELETE", "/admin", type, body],
      [405, "POST", "/crises/libya-2019", type, body],
      [415, "POST", upload, { "Content-Type": "text/html" }, "<script>"],
      [415, "POST", upload, { "Content-Type": `multipart/form-data; boundary=${BOUNDARY}` }, body],
      [415, "POST", upload, { "Content-Type": "application/pdf" }, "<script>alert(1)</script>"],
      [415, "PATCH", picture, type, body],
      [400, "PATCH", picture, json, "{"],
      [400, "PATCH", picture, json, `{"isPublic":"yes"}`],
      [404, "PATCH", picture, json, `{"isPublic":true}`],
      [
        404,
        "POST",
        "/api/attachments/documents/none",
        { "Content-Type": "application/pdf" },
        "%PDF-1.7 ......",
      ],
      [404, "GET", `${upload}/..%2f..%2ftest.db`, {}, ""],
      [404, "GET", `${upload}/session-secret`, {}, ""],
    ];
    for (const [status, method, path, headers, content] of cases) {
      const answer = await send(baseURL, method, path, { ...own, ...headers }, content);
      expect(answer.status, `${method} ${path} ${JSON.stringify(headers)}`).toBe(status);
      expect(answer.text).not.toMatch(/node_modules|\.ts:\d|SQLITE/);
    }
  });

  test("names of files leave their folders and lines behind", async ({ baseURL }) => {
    const names = [
      "../../session-secret",
      "a\r\nSet-Cookie: stolen=1.pdf",
      `"; filename="x.html`,
      "\u202Efdp.exe",
    ];
    for (const [index, name] of names.entries()) {
      const path = `/api/attachments/documents/${DOCUMENT}?name=${encodeURIComponent(name)}`;
      const headers = { Origin: baseURL ?? "", Cookie, "Content-Type": "application/pdf" };
      const added = await send(baseURL, "POST", path, headers, `%PDF-1.7 name ${index}`);
      expect(added.status).toBe(201);
      const { sha256 } = JSON.parse(added.text) as { sha256: string };
      const file = await send(baseURL, "GET", `/api/attachments/documents/${DOCUMENT}/${sha256}`, {
        Cookie,
      });
      expect(file.headers["set-cookie"]).toBeUndefined();
      expect(file.headers["content-disposition"]).toMatch(
        /^attachment; filename="[\w. -]+\.pdf"; filename\*=UTF-8''[\w.%-]+\.pdf$/,
      );
    }
  });
});

test("no address leads to another site or writes a header", async ({ baseURL }) => {
  const paths = [
    "//evil.example",
    "//evil.example/%2e%2e",
    "/\\evil.example",
    "/en//evil.example",
    "/en/\\evil.example",
    "/en/%2f%2fevil.example",
    "/fr//evil.example",
    "http://evil.example/en/",
    "/en/%0d%0aSet-Cookie:%20stolen=1",
    "/admin?x=%0d%0aSet-Cookie:%20stolen=1",
    "/en/sources?x=%0d%0aSet-Cookie:%20stolen=1",
  ];
  for (const path of paths) {
    const hosts: SentHeaders[] = [
      {},
      { Host: "evil.example" },
      { "X-Forwarded-Host": "evil.example" },
    ];
    for (const headers of hosts) {
      const answer = await send(baseURL, "GET", path, headers);
      expect(answer.status, path).toBeLessThan(500);
      expect(answer.headers.location ?? "/", path).toMatch(/^\/(?![/\\])/);
      expect(answer.headers["set-cookie"], path).toBeUndefined();
    }
  }
});

test("signing in leads to no other site", async ({ page, baseURL }) => {
  for (const next of [
    "https://evil.example/admin",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "/%2f/evil.example",
  ]) {
    await page.context().clearCookies();
    await page.goto(`/admin/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByLabel("E-mail address").fill(PEOPLE.reporter.email);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
    expect(new URL(page.url()).origin, next).toBe(baseURL);
  }
});

test("no page can be framed", async ({ baseURL }) => {
  for (const path of [
    "/",
    "/crises/libya-2019",
    "/admin/sign-in",
    "/ar/admin",
    "/api/v1/crises",
    "/no-such-page",
  ]) {
    const { headers } = await send(baseURL, "GET", path);
    expect(headers["x-frame-options"], path).toBe("DENY");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
  }
});
