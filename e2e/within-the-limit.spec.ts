import { expect, test } from "./fixtures/test";

/** The lowest limit that a site can be given: requests a minute to the API. */
const LOWEST_LIMIT = 60;
const CARDS = 3;

for (const slug of ["libya-2019", "sudan-2023", "gaza-2023", "conflict-displacement"]) {
  test(`whoever wakes every chart of ${slug} and takes three cards' files stays within any limit`, async ({
    page,
    request,
  }) => {
    let asked = 0;
    page.on("request", (one) => {
      if (new URL(one.url()).pathname.startsWith("/api/v1/")) asked += 1;
    });
    await page.goto(`/crises/${slug}`);
    const handles = page.locator("[data-wakes]");
    const count = await handles.count();
    expect(count).toBeGreaterThan(0);
    for (let i = 0; i < count; i++) {
      await handles.nth(i).scrollIntoViewIfNeeded();
      await handles.nth(i).hover();
      await page.waitForLoadState("networkidle");
    }
    await expect(page.locator(".recharts-surface").first()).toBeAttached();
    expect(asked).toBeGreaterThan(0);
    const cards = await page.locator("article[id]").evaluateAll((all) => all.map(({ id }) => id));
    for (const card of cards.slice(0, CARDS)) {
      await page.goto(`/crises/${slug}?${card}.face=download`);
      const files = await page
        .locator(`#${card} a[download]`)
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      for (const href of files) {
        expect((await request.get(href)).status()).toBe(200);
        asked += 1;
      }
    }
    expect(asked).toBeLessThanOrEqual(LOWEST_LIMIT);
  });
}
