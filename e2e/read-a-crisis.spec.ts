import { expect, test } from "./fixtures/test";
import { CrisisPage } from "./pages/crisis-page";

const LIBYA = "Libya: offensive on Tripoli, 2019–2020";

test(
  "a reader goes from home to a crisis, a number, its report, its series and back",
  {
    tag: "@every-size",
  },
  async ({ page }) => {
    const crisis = new CrisisPage(page);
    await page.goto("/");
    await page.getByRole("link", { name: LIBYA }).click();
    await expect(page).toHaveURL("/crises/libya-2019");
    await expect(page.getByRole("heading", { level: 1, name: LIBYA })).toBeVisible();

    const displaced = crisis.headline("Displaced");
    for (const words of [
      "more than 149,000",
      "people displaced in Tripoli",
      "OCHA",
      "since 4 April 2019",
      "as of 9 January 2020",
      "Report: Libya Situation Report, 17 March 2020",
    ]) {
      await expect(displaced).toContainText(words);
    }

    await displaced.getByRole("link", { name: "more than 149,000" }).click();
    await expect(page).toHaveURL(/\/figures\/[a-z0-9]{16}$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "OCHA: more than 149,000 people displaced in Tripoli since 4 April 2019, as of 9 January 2020",
    );
    const report = page.getByRole("region", { name: "Report", exact: true });
    await expect(report).toContainText("Libya Situation Report, 17 March 2020");
    await expect(report.getByRole("link", { name: "Open the report" })).toHaveAttribute(
      "href",
      /^https:\/\//,
    );

    const figure = page.url();
    await page
      .getByRole("region", { name: "In its series" })
      .getByRole("link", { name: "People displaced in Tripoli, running total since 4 April 2019" })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("People displaced in Tripoli");
    await page
      .getByRole("region", { name: "All points" })
      .getByRole("link", { name: "more than 149,000 people displaced", exact: true })
      .click();
    await expect(page).toHaveURL(figure);
    await page
      .getByRole("navigation", { name: "You are here" })
      .getByRole("link", { name: LIBYA })
      .click();
    await expect(page).toHaveURL("/crises/libya-2019");
  },
);

test("every number of a leading card, of a picture's key and of a table row opens its report", async ({
  page,
}) => {
  const crisis = new CrisisPage(page);
  await crisis.open("libya-2019", { "killed.face": "table" });
  const numbers = [
    crisis.headline("Killed").getByRole("link", { name: "1,093" }),
    crisis.chart("Injured").root.getByRole("link", { name: /^5,752/ }),
    crisis.chart("Killed").rows.first().getByRole("link"),
    crisis.figures.rows.first().getByRole("link").first(),
  ];
  const addresses = await Promise.all(numbers.map((number) => number.getAttribute("href")));
  for (const [i, address] of addresses.entries()) {
    const words = await numbers[i]?.textContent();
    expect(address).toMatch(/^\/figures\/[a-z0-9]{16}$/);
    const answer = await page.request.get(address ?? "");
    const number = /[\d,]+/.exec(words ?? "")?.[0] ?? "no number";
    expect(/<h1.*?<\/h1>/s.exec(await answer.text())?.[0]).toContain(number);
  }
});

test("a fall whose reason nobody coded is told alike in both tables and on its page", async ({
  page,
}) => {
  const crisis = new CrisisPage(page);
  const told = "Lower than the figure before; no reason coded";
  await crisis.open("libya-2019", {
    indicator: "displaced",
    measure: "stock",
    from: "2020-10-01",
    to: "2021-02-28",
    "displaced.face": "table",
    "displaced.measure": "stock",
  });
  for (const number of ["316,415", "278,177"]) {
    await expect(crisis.figures.row(`${number} people displaced`)).toContainText(told);
    const charted = crisis.chart("Internally displaced").rows.filter({ hasText: number });
    await expect(charted).toContainText(told);
  }
  await crisis.figures.row("278,177 people displaced").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("278,177");
  await expect(page.getByRole("main").getByText(told).first()).toBeVisible();
});

test("a search finds crises, figures and documents", async ({ page }) => {
  await page.goto("/");
  const search = page.getByRole("searchbox", { name: "Search crises, figures and documents" });
  await search.fill("Tripoli");
  await search.press("Enter");
  await expect(page).toHaveURL("/?q=Tripoli");
  const main = page.getByRole("main");
  await expect(
    main.getByRole("region", { name: "Crises" }).getByRole("link", { name: LIBYA }),
  ).toBeVisible();
  await expect(main.getByRole("region", { name: "Figures" }).getByRole("table")).toContainText(
    "Tripoli",
  );
  await expect(main.getByRole("region", { name: "Documents" })).toContainText("Tripoli");
});

test("a document shows the figures that it states", async ({ page }) => {
  const crisis = new CrisisPage(page);
  await crisis.open("libya-2019", { from: "2019-05-08", to: "2019-05-08" });
  await crisis.figures.row("more than 400 people killed").getByRole("link").first().click();
  await page.getByRole("link", { name: "Other figures of this report" }).click();
  const document = page.getByRole("region", { name: "Document", exact: true });
  await expect(document).toContainText("Seed article (May 2019 news article");
  for (const words of ["more than 400", "more than 2,000", "more than 60,000"])
    await expect(document).toContainText(words);
});
