import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type en from "@/messages/en.json";
import { addCrisis } from "./fixtures/add-crisis";
import { expectAccessible } from "./fixtures/expect-accessible";
import { signIn } from "./fixtures/sign-in";
import { adminTest as test, expect } from "./fixtures/test";

type Texts = (typeof en)["admin"];

const textsOf = (locale: string): Texts =>
  (JSON.parse(readFileSync(`messages/${locale}.json`, "utf8")) as typeof en).admin;

const EN = textsOf("en");

const SEED =
  "More than 400 people have been killed in the latest offensive and over 2,000 wounded, according to the World Health Organization. The UN humanitarian affairs office said more than 60,000 people have fled their homes.";
const SEED_FIGURES = [
  "killed more_than 400 persons all cumulative WHO",
  "injured more_than 2000 persons all cumulative WHO",
  "displaced more_than 60000 persons all OCHA",
];

/** The fields of a suggestion, by the name that they have in the form. */
const field = (page: Page, figure: number, name: string) =>
  page.locator(`[name="${figure}.${name}"]`);
const cards = (page: Page) => page.locator("li[data-verdict]");

async function paste(page: Page, text: string, path = "/admin/paste?crisis=libya-2019") {
  await page.goto(path);
  await page.locator("#paste-text").fill(text);
  await page.locator("button[value=read]").click();
}

/** What the suggestions say, a line each. */
async function readSuggestions(page: Page): Promise<string[]> {
  await expect(cards(page).first()).toBeVisible();
  const count = await cards(page).count();
  const names = ["indicator", "qualifier", "value", "unit", "population", "measure", "origin"];
  const lines: string[] = [];
  for (let figure = 1; figure <= count; figure++) {
    const values = names.map((name) => field(page, figure, name).inputValue());
    lines.push((await Promise.all(values)).filter((value) => value !== "").join(" "));
  }
  return lines;
}

test("the seed paragraph gives its three figures whole; accepted ones are submitted as rows", async ({
  page,
}) => {
  await signIn(page, "administrator");
  await addCrisis(page, "A pasted crisis", "pasted-en");
  await page.context().clearCookies();
  await signIn(page, "reporter");
  await page.goto("/admin/entry");
  await page.getByRole("link", { name: EN.paste.link }).click();
  await page.locator("select[name=crisis]").selectOption("pasted-en");
  await page.locator("#paste-title").fill("Tripoli: more than 400 killed");
  await page.locator("#paste-url").fill("https://news.example.org/pasted/tripoli");
  await page.locator("#paste-publisher").fill("Daily Sabah");
  await page.locator("#paste-published").fill("9 May 2019");
  await page.locator("#paste-text").fill(SEED);
  await page.getByRole("button", { name: EN.paste.read }).click();
  expect(await readSuggestions(page)).toEqual(SEED_FIGURES);
  await expectAccessible(page);

  for (const [figure, measure] of [
    [1, "cumulative"],
    [3, "stock"],
  ] as const) {
    await field(page, figure, "measure").selectOption(measure);
    await field(page, figure, "asOf").fill("8 May 2019");
    await field(page, figure, "place").fill("Tripoli");
    await cards(page)
      .nth(figure - 1)
      .getByRole("checkbox")
      .check();
  }
  await field(page, 1, "periodStart").fill("4 April 2019");
  await field(page, 3, "value").fill("61 000");
  await cards(page).nth(1).getByRole("button", { name: EN.paste.drop }).click();
  await page.getByRole("button", { name: "Start a draft with 2 figures" }).click();

  await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
  const rows = page.locator("[data-row]");
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText(
    "WHO: more than 400 people killed in Tripoli since 4 April 2019, as of 8 May 2019",
  );
  await expect(rows.nth(0).getByLabel("Excerpt")).toHaveValue(/^More than 400 people have been/);
  await expect(rows.nth(1)).toContainText("OCHA: more than 61,000 people");
  await page.getByRole("button", { name: EN.entry.submit.button }).click();
  await expect(page).toHaveURL(/\/admin\/entry\?submitted=2$/);
});

test("pointing at one side lights up the other, and what was decided can be taken back", async ({
  page,
}) => {
  await signIn(page, "reporter");
  await paste(page, SEED);
  const second = cards(page).nth(1);
  const mark = page.locator("#number-2");
  const [plain, lit] = [await mark.getAttribute("class"), /litMark/];
  await field(page, 2, "origin").focus();
  await expect(mark).toHaveClass(lit);
  await expect(page.locator("span", { hasText: /^World Health Organization$/ })).toHaveClass(
    /decided/,
  );
  await expect(field(page, 2, "origin")).toHaveAccessibleDescription(/World Health Organization/);
  await page.mouse.move(0, 0);
  await page.locator("#number-1").focus();
  await expect(mark).toHaveAttribute("class", plain ?? "");
  await expect(cards(page).nth(0)).toHaveClass(/lit/);
  await mark.hover();
  await expect(second).toHaveClass(/lit/);

  await second.getByRole("button", { name: EN.paste.drop }).click();
  await expect(field(page, 2, "value")).toBeHidden();
  await page.getByRole("button", { name: "Undo: figure 2 dropped" }).click();
  await expect(field(page, 2, "value")).toBeVisible();
  await page.getByRole("button", { name: EN.paste.acceptAll }).click();
  await expect(page.getByText("3 accepted")).toBeVisible();
  await page.getByRole("button", { name: EN.paste.undo.acceptAll }).click();
  await expect(page.getByText("0 accepted")).toBeVisible();

  // Nothing accepted starts no draft, and loses nothing.
  await field(page, 3, "value").fill("61000");
  await page.getByRole("button", { name: EN.paste.startWith.match(/=0 \{(.+?)\}/)?.[1] }).click();
  await expect(page.getByRole("main").getByRole("alert")).toHaveText(
    EN.problems.code.nothing_accepted,
  );
  await expect(field(page, 3, "value")).toHaveValue("61000");
});

test("a source that no list knows has to be chosen", async ({ page }) => {
  await signIn(page, "reporter");
  await paste(page, "At least 12 people were killed on Thursday, the Kestrel Valley Council said.");
  await expect(field(page, 1, "origin")).toHaveValue("Kestrel Valley Council");
  await expect(cards(page)).toContainText(EN.paste.unknownOrigin);
  await cards(page).getByRole("checkbox").check();
  await page.getByRole("button", { name: "Start a draft with 1 figure" }).click();
  await expect(cards(page)).toContainText(EN.paste.unknown.origin);
  await field(page, 1, "origin").fill("world health organization");
  await page.getByRole("button", { name: "Start a draft with 1 figure" }).click();
  await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
  await expect(page.locator("[data-row]").getByLabel("Source")).toHaveValue("WHO");
});

test("what is no figure, or too long to be read, is answered in words", async ({ page }) => {
  await signIn(page, "reporter");
  await paste(page, "Aid worth $12 million reached 40 per cent of those in need.");
  await expect(page.getByText(EN.paste.nothing.lookedFor)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: EN.paste.change }).click();
  await expect(page.locator("#paste-text")).toHaveValue(/^Aid worth/);
  await page.locator("#paste-text").fill("word ".repeat(40_001));
  await page.getByRole("button", { name: EN.paste.read }).click();
  await expect(page.getByText("This text has 200,005 characters.")).toBeVisible();
  await expect(page.locator("#paste-text")).toBeFocused();
});

test("a long report is pasted in one go and read without holding up readers", async ({ page }) => {
  await signIn(page, "reporter");
  await page.goto("/admin/paste?crisis=libya-2019");
  const field = page.locator("#paste-text");
  const paragraphs = (count: number): string => `${SEED}\n\n`.repeat(count);
  const pasteText = (text: string) =>
    field.evaluate((at: HTMLTextAreaElement, pasted) => {
      at.select();
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      at.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  const tooMuch = paragraphs(1_000);
  await pasteText(tooMuch);
  await expect(field).toHaveValue(tooMuch);
  await expect(page.getByText(/^This text has 21\d,\d{3} characters/)).toBeVisible();
  await pasteText(paragraphs(900));
  await expect(page.getByText(/^This text has/)).toHaveCount(0);
  await page.getByRole("button", { name: EN.paste.read }).click();
  let answers = 0;
  while ((await cards(page).count()) === 0) {
    expect((await page.request.get("/healthz")).ok()).toBe(true);
    answers += 1;
  }
  expect(answers).toBeGreaterThan(1);
  await expect(cards(page)).toHaveCount(200);
  await expect(page.getByText("The text states 2,700 figures", { exact: false })).toBeVisible();
});

const OTHERS = [
  {
    locale: "fr",
    text: "Plus de 400 personnes ont été tuées à Tripoli depuis le 4 avril 2019, selon l’Organisation mondiale de la Santé.\nOCHA estime qu’environ 60 000 personnes, soit 12 000 familles, ont fui leurs foyers.",
    expected: [
      "killed more_than 400 persons all cumulative OMS",
      "displaced about 60000 persons all OCHA",
      "displaced exact 12000 households all OCHA",
    ],
  },
  {
    locale: "ar",
    text: "قُتل أكثر من 400 شخص في طرابلس منذ 4 أبريل 2019، بحسب منظمة الصحة العالمية.\nوقال مكتب تنسيق الشؤون الإنسانية إن نحو 60 ألف شخص نزحوا من ديارهم.",
    expected: [
      "killed more_than 400 persons all cumulative منظمة الصحة العالمية",
      "displaced about 60000 persons all أوتشا",
    ],
  },
] as const;

for (const { locale, text, expected } of OTHERS) {
  test(`a paragraph in its language, on a page in that language (${locale}) @phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await signIn(page, "reporter");
    await paste(page, text, `/${locale}/admin/paste?crisis=libya-2019`);
    expect(await readSuggestions(page)).toEqual(expected);
    await expect(field(page, 1, "periodStart")).toHaveValue("2019-04-04");
    await expect(page.locator("select[name=language]")).toHaveValue(locale);
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBe(0);
    // From a number to its fields and back.
    await page.locator("#number-1").click();
    await expect(page.locator("#figure-1")).toBeInViewport();
    await page.locator("#figure-1").getByRole("link").first().click();
    await expect(page.locator("#number-1")).toBeInViewport();
  });
}

test("the whole way by keys alone", async ({ page }) => {
  await signIn(page, "reporter");
  await page.goto("/admin/paste?crisis=libya-2019");
  const tabTo = async (selector: string) => {
    for (let stop = 0; stop < 90; stop++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((of) => document.activeElement?.matches(of), selector)) return;
    }
    throw new Error(`the tab key does not lead to ${selector}`);
  };
  await tabTo("#paste-text");
  await page.keyboard.insertText(SEED);
  await tabTo("button[value=read]");
  await page.keyboard.press("Enter");
  await expect(cards(page)).toHaveCount(3);
  await tabTo("#number-2");
  await expect(cards(page).nth(1)).toHaveClass(/lit/);
  await page.keyboard.press("Enter");
  await tabTo('[name="2.indicator"]');
  await tabTo('[name="2.value"]');
  await page.keyboard.press("Control+a");
  await page.keyboard.type("2100");
  // Enter goes nowhere from a field.
  await page.keyboard.press("Enter");
  await tabTo("input[name=accepted]");
  await page.keyboard.press("Space");
  await expect(page.getByText("1 accepted")).toBeVisible();
  await page.locator("button[value=draft]").press("Enter");
  await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
  await expect(page.locator("[data-row]").getByLabel("Number")).toHaveValue("2100");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a text is read, judged and made a draft", async ({ page }) => {
    await signIn(page, "reporter");
    await paste(page, SEED);
    expect(await readSuggestions(page)).toEqual(SEED_FIGURES);
    await expect(page.locator("#number-1")).toContainText("More than 400");
    await page.getByRole("button", { name: EN.paste.start }).click();
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(
      EN.problems.code.nothing_accepted,
    );
    await field(page, 3, "value").fill("61000");
    await cards(page).nth(2).getByRole("checkbox").check();
    await page.getByRole("button", { name: EN.paste.start }).click();
    await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
    await page.goto("/admin/entry");
    await expect(page.getByText(/1 row ·/).first()).toBeVisible();
  });
});
