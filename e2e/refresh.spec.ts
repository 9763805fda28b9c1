import type { APIRequestContext, APIResponse } from "@playwright/test";
import { testOnOwnSite } from "./fixtures/own-site";
import { signIn } from "./fixtures/sign-in";
import { expect } from "./fixtures/test";

const test = testOnOwnSite.extend({ mayKeepCookies: true });

const ANSWERS = [
  "/api/v1/figures?crisis=planted",
  "/api/v1/figures.csv?crisis=planted",
  "/api/v1/series?crisis=planted",
  "/api/v1/crises",
];
const PAGES = ["/crises/planted", "/fr/crises/planted", "/ar/sources?organisation=XORG"];

async function ask(
  reader: APIRequestContext,
  url: string,
  tag: string | null = null,
): Promise<APIResponse> {
  return reader.get(url, tag === null ? {} : { headers: { "If-None-Match": tag } });
}

test("what is published shows at the next request, wherever it is asked", async ({
  page,
  site,
  baseURL,
  playwright,
}) => {
  site.runScript("lib/testing/publish-report.ts", "101", "2020-01-08");
  const second = await site.serveAgain();
  const reader = await playwright.request.newContext();
  const sites = [baseURL ?? "", second.url];

  const tags = new Map<string, string>();
  for (const url of sites.flatMap((base) => ANSWERS.map((path) => base + path))) {
    const tag = (await ask(reader, url)).headers()["etag"] ?? "";
    expect((await ask(reader, url, tag)).status(), url).toBe(304);
    tags.set(url, tag);
  }
  for (const path of ANSWERS) expect(tags.get(sites[0] + path)).toBe(tags.get(sites[1] + path));

  for (const [value, day] of [
    ["103", "2020-01-15"],
    ["106", "2020-01-16"],
  ] as const) {
    const id = site.runScript("lib/testing/publish-report.ts", value, day).trim();
    for (const base of sites) {
      for (const path of ANSWERS) {
        const url = base + path;
        const answer = await ask(reader, url, tags.get(url) ?? null);
        expect(answer.status(), url).toBe(200);
        if (path.includes("figures")) expect(await answer.text(), url).toContain(id);
        tags.set(url, answer.headers()["etag"] ?? "");
      }
      expect((await ask(reader, `${base}/figures/${id}`)).status()).toBe(200);
      for (const path of PAGES) {
        expect(await (await ask(reader, base + path)).text(), base + path).toContain(
          `Report of ${day}`,
        );
      }
    }
  }

  // Signed in at the first server; the readers ask the second.
  await signIn(page, "reviewer", sites[0]);
  await page.goto(`${sites[0]}/admin`);
  const { data } = (await (
    await ask(reader, `${sites[1]}/api/v1/figures?crisis=planted&fields=all`)
  ).json()) as {
    data: { id: string; document: string }[];
  };
  const { id = "", document = "" } = data[0] ?? {};
  const shown = await page.evaluate(async (address) => {
    const body = new Blob(["%PDF-1.7 evidence"], { type: "application/pdf" });
    const sent = await fetch(`${address}?name=copy.pdf`, { method: "POST", body });
    const { sha256 } = (await sent.json()) as { sha256: string };
    const headers = { "Content-Type": "application/json" };
    const show = { method: "PATCH", headers, body: JSON.stringify({ isPublic: true }) };
    return {
      status: (await fetch(`${address}/${sha256}`, show)).status,
      path: `${address}/${sha256}`,
    };
  }, `/api/attachments/documents/${document}`);
  expect(shown.status).toBe(204);
  expect(await (await ask(reader, `${sites[1]}/figures/${id}`)).text()).toContain(shown.path);
  expect(await (await ask(reader, sites[1] + shown.path)).text()).toBe("%PDF-1.7 evidence");
  await reader.dispose();
  await second.stop();
});
