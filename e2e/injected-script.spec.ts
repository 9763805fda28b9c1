import { expect, test } from "./fixtures/test";
import { CrisisPage } from "./pages/crisis-page";

const PLANTED = [
  `<script>document.title = "taken"</script>`,
  `<script nonce="">document.title = "taken"</script>`,
  `<img src="data:," alt="" onerror="document.title = 'taken'">`,
].join("");

// React says (418) that it found what it did not write, and writes the page anew.
test.use({ expectedComplaints: [/Content Security Policy|React error #418/] });

test("a script that slipped into a page does not run, and the page's own do", async ({ page }) => {
  await page.route(/\/crises\/libya-2019\?$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<main[^>]*>/, (main) => main + PLANTED);
    await route.fulfill({ response: answer, body });
  });
  const refused: string[] = [];
  const rewritten: string[] = [];
  page.on("pageerror", ({ message }) => {
    if (/#418/.test(message)) rewritten.push(message);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  const crisis = new CrisisPage(page);
  await crisis.open("libya-2019");
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = "javascript:void(document.title = 'taken')";
    link.click();
  });
  await expect.poll(() => refused.length).toBe(4);
  await expect(page).not.toHaveTitle("taken");
  const card = crisis.chart("Killed");
  // The page loads its scripts for the first touch, and is written anew then.
  await card.handle.focus();
  await expect.poll(() => rewritten.length).toBeGreaterThan(0);
  await card.handle.focus();
  await expect(card.moving).toBeVisible();
});
