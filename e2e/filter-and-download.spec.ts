import { parse } from "csv-parse/sync";
import { expect, test, testWithoutScript } from "./fixtures/test";
import { takeCsv, type CsvRow } from "./fixtures/take-csv";
import { CrisisPage } from "./pages/crisis-page";

const HEDGES: Record<string, string> = {
  exact: "",
  at_least: "at least ",
  more_than: "more than ",
  about: "about ",
  nearly: "nearly ",
  less_than: "fewer than ",
  up_to: "up to ",
};

/** The number of a row of the file as the table words it. */
function wordAmount(row: CsvRow): string {
  const number = (name: string): string => Number(row[name]).toLocaleString("en");
  if (row["qualifier"] === "not_available") return "no figure available";
  if (row["qualifier"] === "range") return `between ${number("low")} and ${number("high")}`;
  return `${HEDGES[row["qualifier"] ?? ""]}${number("value")}`;
}

const READERS = [
  { reader: "a reader", run: test },
  { reader: "a reader without JavaScript", run: testWithoutScript },
];

for (const { reader, run } of READERS) {
  run(
    `${reader} filters and sorts, walks all pages, and downloads the same rows in the same order`,
    {
      tag: "@every-size",
    },
    async ({ page }) => {
      const crisis = new CrisisPage(page);
      const { figures } = crisis;
      await crisis.open("libya-2019");
      await figures.filter({ Indicator: "Killed", Order: "Lowest number first" });
      await expect(page).toHaveURL(
        ({ searchParams }) =>
          searchParams.get("indicator") === "killed" && searchParams.get("sort") === "value",
      );
      const file = await takeCsv(page, figures.download);
      expect(file.name).toBe("as-reported_libya-2019_killed.csv");

      const shown = await figures.readAll();
      expect(shown.length).toBeGreaterThan(50);
      await expect(figures.pages).toContainText(`of ${shown.length} figures shown`);
      expect(file.rows.map((row) => row["id"])).toEqual(shown.map(({ id }) => id));
      const unlike = file.rows.filter((row, i) => {
        const there = shown[i];
        const title = (row["document_title"] ?? "").replaceAll(/\s+/g, " ").trim();
        return !(
          there?.amount.startsWith(`${wordAmount(row)} `) &&
          there.source.includes(row["origin"] ?? "") &&
          there.report.includes(title)
        );
      });
      expect(unlike).toEqual([]);
      const values = file.rows.flatMap(({ value }) => (value ? Number(value) : []));
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    },
  );
}

test("a column's heading orders the table, and turns the order round", async ({ page }) => {
  const crisis = new CrisisPage(page);
  const { figures } = crisis;
  await crisis.open("sudan-2023", { indicator: "killed" });
  const heading = figures.root.getByRole("columnheader", { name: "Figure" });
  await heading.getByRole("link").click();
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  const highestFirst = await figures.readAll();
  await crisis.open("sudan-2023", { indicator: "killed", sort: "-value" });
  await heading.getByRole("link").click();
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  const lowestFirst = await figures.readAll();
  expect(highestFirst[0]?.amount).toBe(lowestFirst.at(-1)?.amount);
  expect(highestFirst.map(({ id }) => id).toSorted()).toEqual(
    lowestFirst.map(({ id }) => id).toSorted(),
  );
});

test("filters come and go without losing how the charts are looked at", async ({ page }) => {
  const crisis = new CrisisPage(page);
  const { figures } = crisis;
  await crisis.open("libya-2019", { "killed.face": "table" });
  const all = (await figures.pages.textContent()) ?? "";
  await figures.filter({ Source: "International Organization for Migration (IOM)" });
  await expect(page).toHaveURL(({ searchParams }) => searchParams.get("origin") === "IOM");
  for (const { source } of await figures.read()) expect(source).toMatch(/^IOM/);
  await expect(crisis.chart("Killed").face("Table")).toHaveAttribute("aria-current", "true");
  await expect(figures.root.getByText("1 filter set")).toBeVisible();
  await expect(figures.pages).not.toHaveText(all);
  await figures.root.getByRole("link", { name: "Clear all" }).first().click();
  await expect(page).not.toHaveURL(/origin=/);
  await expect(figures.pages).toHaveText(all);
});

test("the search's table downloads what it shows", async ({ page }) => {
  await page.goto("/?q=Tajoura");
  const file = await takeCsv(page, page.getByRole("link", { name: "Download as CSV" }));
  await expect(page.getByRole("navigation", { name: "Pages" })).toContainText(
    `of ${file.rows.length} figures shown`,
  );
});

test("a series' download holds all its points", async ({ page }) => {
  const crisis = new CrisisPage(page);
  await crisis.open("ukraine-2022");
  await crisis.headline("Killed").getByRole("link", { name: "The whole series" }).click();
  const points = page.getByRole("region", { name: "All points" });
  const file = await takeCsv(page, points.getByRole("link", { name: "Download as CSV" }));
  await expect(points.getByRole("navigation", { name: "Pages" })).toContainText(
    `of ${file.rows.length} figures shown`,
  );
});

test("the command on the page of the data takes the file from this site", async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto("/data");
  const command = await page.getByText(/^curl /).innerText();
  const address = /^curl -sf --compressed '([^']+)'$/.exec(command)?.[1] ?? "";
  expect(new URL(address).origin).toBe(baseURL);
  const answer = await request.get(address);
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const rows = parse<CsvRow>(await answer.text(), { columns: true });
  expect(new Set(rows.map((row) => row["indicator"]))).toEqual(new Set(["killed"]));
});
