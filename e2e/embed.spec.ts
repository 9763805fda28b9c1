import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expectAccessible } from "./fixtures/expect-accessible";
import { LANGUAGES } from "./fixtures/languages";
import { expect, test } from "./fixtures/test";
import { CrisisPage } from "./pages/crisis-page";

/** A page of another site, on another port, which frames what `code` says. */
async function serveForeignPage(code: string): Promise<{ url: string; server: Server }> {
  const page = `<!doctype html><html lang="en"><title>News</title><h1>News</h1>${code}</html>`;
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

test("a newsroom takes the code from a card and shows the chart in its own page", async ({
  page,
  browser,
}) => {
  const crisis = new CrisisPage(page);
  await crisis.open("libya-2019", { "killed.face": "download", "killed.origin": "WHO" });
  const card = crisis.chart("Killed");
  const code = await card.root.getByLabel("Code to embed this chart").inputValue();
  const foreign = await serveForeignPage(code);
  const reader = await browser.newContext({ javaScriptEnabled: true });
  try {
    const news = await reader.newPage();
    const asked: string[] = [];
    news.on("request", (request) => asked.push(request.url()));
    await news.goto(foreign.url);
    const frame = news.frameLocator("iframe");
    const picture = frame.getByRole("img");
    await expect(picture).toHaveAccessibleName(/WHO: 28 reports from 6 April 2019/);
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
    await expect(frame.getByRole("link", { name: /reports behind/ })).toHaveAttribute(
      "href",
      /\/crises\/libya-2019\?killed\.origin=WHO#killed$/,
    );
    const site = new URL(page.url()).origin;
    const hosts = new Set(asked.map((url) => new URL(url).origin));
    expect([...hosts].toSorted()).toEqual([new URL(foreign.url).origin, site].toSorted());
    expect(await frame.locator("script").count()).toBe(0);
    const fits = await news
      .locator("iframe")
      .evaluate((frame: HTMLIFrameElement) => frame.offsetHeight);
    const needed = await frame.locator("html").evaluate((html) => html.scrollHeight);
    expect(needed).toBeLessThanOrEqual(fits);
  } finally {
    await reader.close();
    foreign.server.close();
  }
});

test("no other page stands in a frame of another site", async ({ request }) => {
  for (const path of ["/", "/crises/libya-2019", "/data", "/admin/sign-in", "/fr/embedded"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-frame-options"], path).toBe("DENY");
  }
  const embed = (await request.get("/embed/libya-2019/killed")).headers();
  expect(embed["content-security-policy"]).toContain("frame-ancestors *");
  expect(embed["x-frame-options"]).toBeUndefined();
});

for (const { locale, prefix } of LANGUAGES)
  test(`an embedded chart is whole and accessible: ${locale}`, async ({ page }) => {
    await page.goto(`${prefix}/embed/lebanon-2023/killed`);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.getByRole("img")).toBeVisible();
    await expectAccessible(page);
    expect((await page.content()).length).toBeLessThan(8_000);
  });
