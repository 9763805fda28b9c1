// Takes the pictures of the README anew, from the seeded test site. Usage: npm run pictures
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { ensureChromium } from "./launch/chromium.mjs";
import { buildPages } from "./launch/prepare.mjs";
import { startTestServer } from "./launch/test-server.mjs";

const TEST_DIST = ".next-test";
const FOLDER = "docs";
const SIZE = { width: 1280, height: 900 };
// As in e2e/fixtures/people.ts.
const PASSWORD = "seven quiet herons";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
mkdirSync(`${FOLDER}/tour`, { recursive: true });
const executablePath = await ensureChromium();
await buildPages(TEST_DIST);
const server = await startTestServer(TEST_DIST);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

/** A page of the person with that role, signed in. */
async function open(role) {
  const page = await browser.newPage({ baseURL: server.url, viewport: SIZE });
  await page.goto("/admin/sign-in");
  await page.getByLabel("E-mail address").fill(`${role}@example.org`);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/admin");
  return page;
}

/** The page from its top, or from `start` on, `height` pixels of it. */
async function take(page, name, { start = null, height = SIZE.height } = {}) {
  await page.evaluate("document.activeElement?.blur(); scrollTo(0, 0)");
  await page.mouse.move(0, 0);
  const top = start === null ? 0 : Math.max(0, (await start.boundingBox()).y - 24);
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({
    path,
    fullPage: true,
    clip: { x: 0, y: top, width: SIZE.width, height },
  });
}

/** Types into a field with suggestions, and takes the first. */
async function choose(row, label, text) {
  await row.getByLabel(label, { exact: true }).fill(text);
  await row.page().getByRole("option").first().click();
}

async function enterReport(page) {
  await page.goto("/admin/entry?crisis=libya-2019");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
  await page.getByLabel("Address (URL)").fill("https://example.org/situation-report-23");
  await page.getByLabel("Title", { exact: true }).fill("Tripoli clashes, situation report 23");
  await choose(page.getByRole("main"), "Publisher", "WHO");
  await page.getByLabel("Published", { exact: true }).fill("20 July 2019");
  const row = page.locator("[data-row]").first();
  await row.getByLabel("Indicator").selectOption("killed");
  await row.getByLabel("Word before it").selectOption("more_than");
  await row.getByLabel("Number", { exact: true }).fill("1,130");
  await row.getByLabel("Counted from", { exact: true }).fill("4 April 2019");
  await row.getByLabel("As of", { exact: true }).fill("19 July 2019");
  await choose(row, "Place", "Tripoli");
  await choose(row, "Source", "WHO");
  await row.getByLabel("Excerpt").fill("More than 1,130 people have been killed, WHO said.");
  await row.getByText("WHO: more than 1,130 people killed").waitFor();
  await take(page, "tour/enter", { height: 1180 });
  await page.getByRole("button", { name: "Submit for review" }).click();
  await page.waitForURL(/submitted=1$/);
}

const ARTICLE =
  "More than 400 people have been killed in the latest offensive and over 2,000 wounded, according to " +
  "the World Health Organization. The UN humanitarian affairs office said more than 60,000 people have " +
  "fled their homes.";

async function pasteReport(page) {
  await page.goto("/admin/paste?crisis=libya-2019");
  await page.locator("#paste-text").fill(ARTICLE);
  await page.locator("button[value=read]").click();
  const suggestions = page.locator("li[data-verdict]");
  await suggestions.nth(2).waitFor();
  await take(page, "tour/paste", { start: page.locator("h2").last(), height: 780 });
}

async function importFile(page) {
  await page.goto("/admin/import");
  await page.getByLabel("Spreadsheet").setInputFiles("prisma/data/sudan-2023.csv");
  await page.getByRole("button", { name: "Upload", exact: true }).click();
  await page.getByRole("button", { name: "Go on to the columns" }).click();
  await page.getByRole("button", { name: "Save and check the file" }).click();
  const next = page.getByRole("heading", { level: 2, name: /^(Names|Preview)$/ });
  await next.waitFor();
  if ((await next.innerText()) === "Names")
    await page.getByRole("button", { name: "Save and check again" }).click();
  await page.getByRole("heading", { level: 2, name: "Preview" }).waitFor();
  await take(page, "tour/import");
}

async function review(page) {
  await page.goto("/admin/review");
  await page.getByRole("link", { name: /more than 1,130/ }).click();
  await page.getByRole("button", { name: "Approve" }).waitFor();
  await take(page, "tour/review");
}

try {
  const reader = await browser.newPage({ baseURL: server.url, viewport: SIZE });
  await reader.goto("/crises/libya-2019", { waitUntil: "networkidle" });
  await take(reader, "screenshot", { height: 1240 });
  const reporter = await open("reporter");
  await enterReport(reporter);
  await pasteReport(reporter);
  await review(await open("reviewer"));
  const administrator = await open("administrator");
  await importFile(administrator);
  await administrator.goto("/admin/people");
  await take(administrator, "tour/people");
} finally {
  await browser.close();
  await server.stop();
}
