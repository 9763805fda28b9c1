import { codeOf } from "./fixtures/one-time-code";
import { testInOffice as test } from "./fixtures/own-office";
import { PASSWORD } from "./fixtures/people";
import { expect } from "./fixtures/test";

for (const scripts of [true, false])
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ scripts });

    test("a second step is set up with the same key after a wrong code", async ({ office }) => {
      const page = await office.open("reporter");
      await page.goto("/admin/account");
      const section = page.getByRole("region", { name: "Second step" });
      await section.getByLabel("Current password").fill(PASSWORD);
      await section.getByRole("button").click();
      const key = section.locator("code[dir=ltr]").first();
      const shown = await key.innerText();
      expect(shown).toMatch(/^[A-Z2-7]{4} /);
      await section.getByRole("textbox").fill("000000");
      await section.getByRole("button").click();
      await expect(page.getByText("This code does not fit")).toBeVisible();
      await expect(key).toHaveText(shown);
      await section.getByRole("textbox").fill(codeOf(shown.replaceAll(" ", "")));
      await section.getByRole("button").click();
      await expect(key).toBeHidden();
      await page.reload();
      await expect(section.getByLabel("Current password")).toBeVisible();
      await expect(page.getByText("On: after your password")).toBeVisible();
    });
  });
