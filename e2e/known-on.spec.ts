import { expect, test } from "./fixtures/test";
import { takeCsv } from "./fixtures/take-csv";
import { CrisisPage } from "./pages/crisis-page";

// Of 18 April 2022 the table of Ukraine's key figures first said 1,982 killed, a day later 2,072.
const OF_THE_DAY = { indicator: "killed", from: "2022-04-18", to: "2022-04-18" };
const EDITIONS = [
  {
    knownOn: "2022-04-18",
    value: "1982",
    words: "at least 1,982 civilians killed",
    other: "2,072",
  },
  {
    knownOn: "2022-04-19",
    value: "2072",
    words: "at least 2,072 civilians killed",
    other: "1,982",
  },
];

for (const { knownOn, value, words, other } of EDITIONS) {
  test(`a reader sees what was known on ${knownOn}, and takes the same`, async ({ page }) => {
    const crisis = new CrisisPage(page);
    await crisis.open("ukraine-2022", { ...OF_THE_DAY, knownOn });
    await expect(crisis.figures.rows).toHaveCount(1);
    await expect(crisis.figures.row(words)).toContainText("as of 18 April 2022");
    await expect(crisis.headline("Killed")).toContainText(value.replace(/(\d{3})$/, ",$1"));
    await expect(crisis.figures.root).not.toContainText(other);
    const { rows } = await takeCsv(page, crisis.figures.download);
    expect(rows.map((row) => row["value"])).toEqual([value]);
  });
}

test("the way back to today's knowledge shows the last edition", async ({ page }) => {
  const crisis = new CrisisPage(page);
  await crisis.open("ukraine-2022", { ...OF_THE_DAY, knownOn: "2022-04-18" });
  await crisis.figures.root.getByRole("link", { name: "Show what is known today" }).click();
  await expect(page).not.toHaveURL(/knownOn/);
  await expect(crisis.figures.row("at least 2,072 civilians killed")).toBeVisible();
});

test("the earlier edition says that a later one replaced it, and leads there", async ({ page }) => {
  const crisis = new CrisisPage(page);
  await crisis.open("ukraine-2022", { ...OF_THE_DAY, knownOn: "2022-04-18" });
  await crisis.figures.row("at least 1,982 civilians killed").getByRole("link").first().click();
  await expect(page.getByText("A later edition states this figure anew.")).toBeVisible();
  await page
    .getByRole("region", { name: "Related figures" })
    .getByRole("link", { name: /at least 2,072/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("at least 2,072");
});

test("the way from a series back to its crisis keeps the day", async ({ page }) => {
  const crisis = new CrisisPage(page);
  await crisis.open("ukraine-2022", { knownOn: "2022-04-18" });
  await crisis.headline("Killed").getByRole("link", { name: "The whole series" }).click();
  await page.getByRole("navigation", { name: "You are here" }).getByRole("link").first().click();
  await expect(page).toHaveURL("/crises/ukraine-2022?knownOn=2022-04-18");
  await expect(crisis.headline("Killed")).toContainText("at least 1,982");
});

test("a chart of the time draws no later report", async ({ page }) => {
  const crisis = new CrisisPage(page);
  await crisis.open("ukraine-2022", { knownOn: "2022-04-18" });
  await expect(crisis.chart("Killed").pictures.first()).toHaveAccessibleName(
    /to 18 April 2022(, and [^.]* beside the line)?\. Latest: at least 1,982, as of 18 April 2022\./,
  );
});
