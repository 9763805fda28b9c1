import { expect, test, testWithoutScript } from "./fixtures/test";
import { takeCsv } from "./fixtures/take-csv";
import { CrisisPage } from "./pages/crisis-page";

const READERS = [
  { reader: "a reader", run: test },
  { reader: "a reader without JavaScript", run: testWithoutScript },
];

for (const { reader, run } of READERS) {
  run(
    `${reader} turns a card to each of its faces by its links`,
    {
      tag: "@every-size",
    },
    async ({ page }) => {
      const crisis = new CrisisPage(page);
      await crisis.open("libya-2019");
      const card = crisis.chart("Killed");
      await expect(card.face("Chart")).toHaveAttribute("aria-current", "true");
      await expect(card.pictures.first()).toHaveAccessibleName(
        "WHO: 28 reports from 6 April 2019 to 15 July 2019, and 16 beside the line. Latest: 1,093, as of 15 July 2019.",
      );

      await card.face("Table").click();
      await expect(page).toHaveURL("/crises/libya-2019?killed.face=table#killed");
      await expect(card.face("Table")).toHaveAttribute("aria-current", "true");
      await expect(card.pictures).toHaveCount(0);
      await expect(
        card.rows.filter({ hasText: "15 July 2019" }).filter({ hasText: "1,093" }),
      ).toHaveCount(1);

      await card.face("Download").click();
      await expect(card.root).toContainText("Exactly the figures of this card");
      await expect(card.root.getByRole("link", { name: "CSV", exact: true })).toBeVisible();

      await card.face("About").click();
      await expect(card.root).toContainText("Counts fighters and civilians");
      await expect(crisis.chart("Injured").pictures.first()).toBeVisible();

      await card.face("Chart").click();
      await expect(card.pictures.first()).toBeVisible();
    },
  );

  run(`${reader} chooses series and dates by the card's form`, async ({ page }) => {
    const crisis = new CrisisPage(page);
    await crisis.open("libya-2019", { sort: "value" });
    const card = crisis.chart("Killed");
    await card.option("Logarithmic").click();
    await card.chooser.click();
    const sources = card.root.getByRole("group", { name: "Source" });
    for (const source of await sources.getByRole("checkbox").all()) await source.uncheck();
    await sources.getByRole("checkbox", { name: "OCHA" }).check();
    await card.root.getByLabel("From", { exact: true }).fill("2019-04-20");
    await card.root.getByLabel("To", { exact: true }).fill("2019-05-31");
    await card.root.getByRole("button", { name: "Show" }).click();

    await expect(page).toHaveURL((url) => url.searchParams.get("killed.origin") === "OCHA");
    const address = new URL(page.url());
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      sort: "value",
      "killed.scale": "log",
      from: "2019-04-20",
      to: "2019-05-31",
    });
    const picture = await card.pictures.allInnerTexts();
    const words = await card.pictures.first().getAttribute("aria-label");
    expect(words).toMatch(/^OCHA: /);
    expect(words).not.toMatch(/WHO|June|July/);

    await page.goto(address.href);
    await expect(card.pictures).toHaveCount(picture.length);
    await expect(card.pictures.first()).toHaveAccessibleName(words ?? "");
    await expect(card.option("Logarithmic")).toHaveAttribute("aria-current", "true");
  });
}

test("change and logarithm are other pictures of the same reports, and stay after a reload", async ({
  page,
}) => {
  const crisis = new CrisisPage(page);
  await crisis.open("libya-2019");
  const card = crisis.chart("Killed");
  const first = card.pictures.first();
  const recorded = await first.innerHTML();
  await card.option("Logarithmic").click();
  await expect(page).toHaveURL(/killed\.scale=log/);
  const logarithmic = await first.innerHTML();
  expect(logarithmic).not.toBe(recorded);
  await page.reload();
  expect(await first.innerHTML()).toBe(logarithmic);

  await card.option("Change").click();
  await expect(page).toHaveURL(/killed\.mode=change/);
  await expect(first).toHaveAccessibleName(/^WHO: changes between 28 reports/);
  const change = await first.innerHTML();
  expect(change).not.toBe(recorded);
  await page.reload();
  expect(await first.innerHTML()).toBe(change);
});

test("a date range holds for every card and for the download", async ({ page }) => {
  const crisis = new CrisisPage(page);
  await crisis.open("libya-2019", {
    from: "2019-05-01",
    to: "2019-05-31",
    "killed.face": "table",
    "injured.face": "download",
  });
  const days = await crisis.chart("Killed").rows.getByRole("rowheader").allInnerTexts();
  expect(days.length).toBeGreaterThan(5);
  for (const day of days) expect(day).toMatch(/May 2019$/);
  const injured = crisis.chart("Injured").root;
  const { rows } = await takeCsv(page, injured.getByRole("link", { name: "CSV", exact: true }));
  await expect(injured).toContainText(`${rows.length} figures`);
  for (const row of rows) expect(row["as_of"]).toMatch(/^2019-05-/);
});

test("a card's download holds the rows of its table, superseded editions or not", async ({
  page,
}) => {
  const crisis = new CrisisPage(page);
  await crisis.open("ukraine-2022", {
    from: "2022-04-15",
    to: "2022-04-25",
    "killed.face": "table",
  });
  const card = crisis.chart("Killed");
  const shown = await card.rows
    .getByRole("link")
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute("href")?.split("/").at(-1) ?? ""),
    );
  await card.face("Download").click();
  await expect(card.root).toContainText("Exactly the figures of this card");
  const { rows } = await takeCsv(page, card.root.getByRole("link", { name: "CSV", exact: true }));
  expect(new Set(rows.map((row) => row["id"]))).toEqual(new Set(shown));
  expect(rows).toHaveLength(shown.length);
});

test("what the address asks and cannot have is named", { tag: "@every-size" }, async ({ page }) => {
  const crisis = new CrisisPage(page);
  await crisis.open("libya-2019", {
    "killed.face": "pie",
    "killed.scale": "cubic",
    "killed.population": "martians",
    "killed.origin": "NOBODY",
    indicator: "happiness",
    from: "yesterday",
  });
  const card = crisis.chart("Killed");
  await expect(card.ignored).toContainText(
    "killed.face: “pie” cannot be used. Allowed: chart, table, download, about.",
  );
  await expect(card.ignored).toContainText(
    "killed.scale: “cubic” cannot be used. Allowed: linear, log.",
  );
  await expect(card.ignored).toContainText(
    "killed.population: “martians” cannot be used. Allowed:",
  );
  await expect(card.ignored).toContainText("killed.origin: “NOBODY” cannot be used. Allowed:");
  await expect(card.pictures.first()).toBeVisible();
  await expect(page.getByRole("note").filter({ hasText: "yesterday" })).toContainText(
    "from: “yesterday” cannot be used. Allowed: YYYY-MM-DD.",
  );
  await expect(crisis.figures.root.getByText("happiness")).toBeVisible();
});

test(
  "on a phone the table keeps every number beside its source and its report",
  { tag: "@phone" },
  async ({ page }) => {
    const crisis = new CrisisPage(page);
    await crisis.open("libya-2019", { "killed.face": "table" });
    const row = crisis.chart("Killed").rows.first();
    await expect(row).toContainText("OCHA");
    const width = page.viewportSize()?.width ?? 0;
    const edges = await row
      .getByRole("cell")
      .evaluateAll((cells) =>
        cells.map((cell) => cell.getBoundingClientRect()).map(({ right }) => right),
      );
    expect(edges).toHaveLength(5);
    expect(Math.max(...edges)).toBeLessThanOrEqual(width);
  },
);
