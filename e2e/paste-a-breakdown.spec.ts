import { readFileSync } from "node:fs";
import type en from "@/messages/en.json";
import { expectAccessible } from "./fixtures/expect-accessible";
import { signIn } from "./fixtures/sign-in";
import { adminTest as test, expect } from "./fixtures/test";

const TEXTS = [
  {
    locale: "en",
    prefix: "",
    text: "As of 8 May 2019, 120 people had been killed in Tripoli (40 women and 30 children), according to the World Health Organization.",
    named: "Part of row 1 of this report",
    why: "The text gives it in brackets, after the figure that it is a part of.",
  },
  {
    locale: "ar",
    prefix: "/ar",
    text: "حتى 8 مايو 2019 قُتل 120 شخصًا في طرابلس (بينهم 40 امرأة و30 طفلًا)، بحسب منظمة الصحة العالمية.",
    named: "جزء من السطر ١ من هذا التقرير",
    // "بينهم" says it in words.
    why: "بينهم",
  },
] as const;

for (const { locale, prefix, text, named, why } of TEXTS) {
  const messages = JSON.parse(readFileSync(`messages/${locale}.json`, "utf8")) as typeof en;
  const { paste, entry, fields } = messages.admin;

  test(`the parts in brackets are rows that are parts of the row of their whole (${locale})`, async ({
    page,
  }) => {
    await signIn(page, "reporter");
    await page.goto(`${prefix}/admin/paste?crisis=libya-2019`);
    await page.locator("#paste-text").fill(text);
    await page.getByRole("button", { name: paste.read }).click();
    const cards = page.locator("li[data-verdict]");
    await expect(cards).toHaveCount(3);
    const whole = (figure: number) => page.locator(`[name="${figure}.partOf"]`);
    await expect(whole(1)).toHaveValue("");
    await expect(whole(2)).toHaveValue("row:1");
    await expect(whole(3)).toHaveValue("row:1");
    await expect(page.locator('[id="2.partOf-why"]')).toContainText(why);
    await expectAccessible(page);

    // Parts of what is dropped stand alone, until it is brought back.
    await cards.nth(0).getByRole("button", { name: paste.drop }).click();
    await expect(whole(2)).toHaveValue("");
    await cards.nth(0).getByRole("button", { name: paste.bringBack }).click();
    await expect(whole(2)).toHaveValue("row:1");
    await whole(3).selectOption("");
    await page.getByRole("button", { name: paste.acceptAll }).click();
    await page.locator("button[value=draft]").click();

    await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
    const rows = page.locator("[data-row]");
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1).getByLabel(fields.label.partOf, { exact: true })).toHaveValue("row:1");
    await rows.nth(2).getByText(entry.moreFields).click();
    await expect(rows.nth(2).getByLabel(fields.label.partOf, { exact: true })).toHaveValue("");
    await expect(rows.nth(1)).toContainText(named);
  });
}
