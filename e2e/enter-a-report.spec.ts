import { expectAccessible } from "./fixtures/expect-accessible";
import { signIn } from "./fixtures/sign-in";
import { adminTest as test, expect } from "./fixtures/test";
import { ReportForm } from "./pages/report-form";

const CASES = [
  {
    locale: "en",
    prefix: "",
    crisis: "Offensive on the capital",
    newsroom: "daily sabah",
    place: "tripoli",
    who: "who",
    numbers: ["400", "2,000", "60 000"],
    start: "4 April 2019",
    day: "8 May 2019",
    dayAfter: "9 May 2019",
    sentence: "WHO: more than 400 people killed in Tripoli since 4 April 2019, as of 8 May 2019",
    understood: "= 60,000",
    last: "OCHA: more than 60,000 people displaced in Tripoli as of 9 May 2019",
    submitted: "Submitted: 3 figures wait for review.",
  },
  {
    locale: "ar",
    prefix: "/ar",
    crisis: "هجوم على العاصمة",
    newsroom: "daily sabah",
    place: "طرابلس",
    who: "منظمة الصحة",
    numbers: ["٤٠٠", "٢٬٠٠٠", "٦٠ ألف"],
    start: "٤ نيسان/أبريل ٢٠١٩",
    day: "٨ مايو ٢٠١٩",
    dayAfter: "٩ أيار ٢٠١٩",
    sentence: "أكثر من ٤٠٠ قتيل",
    understood: "= ٦٠٬٠٠٠",
    last: "أكثر من ٦٠٬٠٠٠ نازح",
    submitted: "قُدّمت ٣ أرقام وهي بانتظار المراجعة.",
  },
] as const;

for (const one of CASES) {
  test(`the three figures of an article are entered by keys alone (${one.locale})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await addCrisis(page, one.crisis, `entered-${one.locale}`);
    await signIn(page, "reporter");
    await page.goto(`${one.prefix}/admin/entry?crisis=entered-${one.locale}`);
    const form = new ReportForm(page, one.locale);
    const { entry } = form.texts;
    await form.tabTo(entry.start.button);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);

    await form.type("url", `https://news.example.org/${one.locale}/tripoli`);
    await form.type("title", "Tripoli fighting: more than 400 killed");
    await form.type("publisher", one.newsroom);
    await form.type("published", one.day);
    await form.choose("indicator", 1);
    await form.choose("qualifier", 2);
    await form.type("value", one.numbers[0]);
    await form.type("periodStart", one.start);
    await form.type("asOf", one.day);
    await form.type("place", one.place);
    await form.type("origin", one.who);
    await form.type("excerpt", "More than 400 people have been killed, according to WHO.");
    await expect(form.row(1)).toContainText(one.sentence);

    await page.keyboard.press("Control+Enter");
    await expect(form.row(2).getByLabel(form.texts.fields.label.indicator)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await form.type("value", one.numbers[1]);
    await page.keyboard.press("Control+Enter");
    await expect(form.row(3).getByLabel(form.texts.fields.label.indicator)).toBeFocused();
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
    await form.type("value", one.numbers[2]);
    await expect(form.row(3)).toContainText(one.understood);
    await form.tabTo(form.texts.fields.label.asOf);
    await page.keyboard.press("Control+a");
    await page.keyboard.type(one.dayAfter);
    await form.tabTo(form.texts.fields.label.origin);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("ocha");
    await form.tabTo(form.texts.fields.label.page);

    await expect(form.row(3)).toContainText(one.last);
    await expect(form.row(3).getByText(entry.warning)).toBeVisible();
    await expectAccessible(page);
    await form.tabTo(entry.submit.button);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(entry.submit.hindered);

    await form.tabTo(entry.reason, "Shift+Tab");
    await page.keyboard.type("The page carries the date of its first version.");
    await form.tabTo(entry.submit.button);
    await expect(page.getByText(entry.submit.looking)).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/admin\/entry\?submitted=3$/);
    await expect(page.getByText(one.submitted)).toBeVisible();
    const open = await page.request.get(`/api/v1/figures?crisis=entered-${one.locale}`);
    expect(((await open.json()) as { data: unknown[] }).data).toEqual([]);
  });
}

test("the grid is worked by keys: down, up, copy, remove and back", async ({ page }) => {
  await signIn(page, "reporter");
  await page.goto("/admin/entry?crisis=libya-2019");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  const form = new ReportForm(page, "en");
  const number = (row: number) => form.row(row).getByLabel("Number");
  await number(1).fill("5");
  await page.keyboard.press("Enter");
  await expect(form.row(2).getByLabel("Indicator")).toBeFocused();
  await form.type("value", "6");
  await page.keyboard.press("ArrowUp");
  await expect(number(1)).toBeFocused();
  await page.keyboard.press("Control+Shift+Enter");
  await expect(number(2)).toBeFocused();
  await expect(number(2)).toHaveValue("5");
  await expect(number(3)).toHaveValue("6");
  await form
    .row(2)
    .getByRole("button", { name: /^Remove/ })
    .press("Enter");
  await expect(number(2)).toHaveValue("6");
  await expect(page.getByRole("button", { name: "Bring it back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(number(2)).toHaveValue("5");
  await form
    .row(3)
    .getByRole("button", { name: /^Not available/ })
    .press("Enter");
  await expect(number(3)).toBeHidden();
});

test("the next report of a kind opens with last time's rows and numbers", async ({ page }) => {
  await signIn(page, "reporter");
  await page.goto("/admin/entry?crisis=libya-2019");
  const kind = page.getByRole("listitem").filter({ hasText: "DTM Libya - Tripoli Flash Update" });
  await kind.getByRole("button", { name: /^Next report/ }).click();
  const form = new ReportForm(page, "en");
  await expect(page.locator("[data-row]")).toHaveCount(2);
  await expect(form.row(1)).toContainText(/last: .*\d/);
  await page.getByLabel("As of, for all rows").fill("31 May 2019");
  for (const row of [1, 2])
    await expect(form.row(row).getByLabel("As of", { exact: true })).toHaveValue("31 May 2019");
  await form
    .row(1)
    .getByRole("button", { name: /^No new figure/ })
    .click();
  await expect(form.row(1)).toContainText("Looked today: no new figure.");
});

test("the pages of entry are accessible in French, in the dark, on a phone @phone", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await signIn(page, "reporter");
  await page.goto("/fr/admin/entry?crisis=libya-2019&submitted=2");
  await expectAccessible(page);
  await page
    .getByRole("button", { name: /^Rapport qui suit/ })
    .first()
    .click();
  await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
  await expect(page.locator("[data-row]").first()).toContainText("dernier");
  await page.getByText("Plus de champs").first().click();
  await page.getByRole("button", { name: "Soumettre à relecture" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expectAccessible(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBe(0);
});

/** A crisis without anything in it, as an administrator adds it. */
async function addCrisis(page: Parameters<typeof signIn>[0], name: string, slug: string) {
  await signIn(page, "administrator");
  await page.goto("/admin/crises/new");
  await page.getByLabel("Name in English (required)").fill(name);
  await page.getByLabel("Summary in English (required)").fill("For a test of entry.");
  await page.getByLabel("Name in addresses (required)").fill(slug);
  await page.getByLabel("Countries", { exact: true }).fill("LBY");
  await page.getByRole("button", { name: "Add", exact: true }).first().click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Added.");
  await page.context().clearCookies();
}
