import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures/test";
import { takeCsv } from "./fixtures/take-csv";

const DAY = "from=2019-05-08&to=2019-05-08";

/** What one news article of May 2019 states, in the words of each language. */
const ARTICLE = [
  {
    indicator: "killed",
    value: 400,
    origin: "WHO",
    en: "more than 400 people killed",
    fr: "plus de 400 personnes tuées",
    ar: "أكثر من ٤٠٠ قتيل",
  },
  {
    indicator: "injured",
    value: 2000,
    origin: "WHO",
    en: "more than 2,000 people injured",
    fr: "plus de 2 000 personnes blessées",
    ar: "أكثر من ٢٬٠٠٠ جريح",
  },
  {
    indicator: "displaced",
    value: 60000,
    origin: "OCHA",
    en: "more than 60,000 people displaced",
    fr: "plus de 60 000 personnes déplacées",
    ar: "أكثر من ٦٠٬٠٠٠ نازح",
  },
];

/** Who counted, as each language names it. */
const SOURCES: Record<string, { en: string; fr: string; ar: string }> = {
  WHO: { en: "WHO", fr: "OMS", ar: "منظمة الصحة العالمية" },
  OCHA: { en: "OCHA", fr: "OCHA", ar: "أوتشا" },
};

const LANGUAGES = [
  {
    locale: "en",
    prefix: "",
    table: "All figures",
    asOf: "as of 8 May 2019",
    csv: "Download as CSV",
  },
  {
    locale: "fr",
    prefix: "/fr",
    table: "Tous les chiffres",
    asOf: "au 8 mai 2019",
    csv: "Télécharger en CSV",
  },
  {
    locale: "ar",
    prefix: "/ar",
    table: "جميع الأرقام",
    asOf: "حتى تاريخ ٨ مايو ٢٠١٩",
    csv: "تنزيل بصيغة CSV",
  },
] as const;

/** The article's numbers where no bound stands before them; 60,000 is also "nearly" to another source. */
const BARE =
  /(?<!(?:more than|nearly|plus de|près de|أكثر من|ما يقارب) )(?<![\d٠-٩,.٬-]|\d )(?:400|2[, ]000|60[, ]000|٤٠٠|٢٬٠٠٠|٦٠٬٠٠٠)(?![\d٠-٩,٬])/iu;

/** What stands in `part` of a page, in one line. */
async function readText(part: Locator): Promise<string> {
  return (await part.innerText()).replaceAll(/\s+/g, " ");
}

for (const { locale, prefix, table, asOf, csv } of LANGUAGES) {
  test(`the article's three figures stand on the Libya pages with their bounds, in ${locale}`, async ({
    page,
  }) => {
    const nameSource = (origin: string): string => SOURCES[origin]?.[locale] ?? "";
    await page.goto(`${prefix}/crises/libya-2019?${DAY}`);
    const figures = page.getByRole("region", { name: table });
    const addresses: { href: string; words: string; origin: string }[] = [];
    for (const { origin, [locale]: words } of ARTICLE) {
      const link = page.getByRole("link", { name: words, exact: true });
      const row = figures.getByRole("row").filter({ has: link });
      await expect(row.getByRole("cell", { name: nameSource(origin), exact: true })).toBeVisible();
      await expect(row).toContainText(asOf);
      await expect(row).toContainText("Seed article");
      addresses.push({
        href: (await row.getByRole("link").getAttribute("href")) ?? "",
        words,
        origin,
      });
    }
    expect(await readText(figures)).not.toMatch(BARE);

    const { rows } = await takeCsv(page, figures.getByRole("link", { name: csv }));
    for (const { href, words, origin } of addresses) {
      const { indicator, value } = ARTICLE.find((figure) => figure[locale] === words) ?? {};
      expect(rows.find((row) => row["id"] === href.split("/").at(-1))).toMatchObject({
        indicator,
        value: String(value),
        low: String(value),
        high: "",
        qualifier: "more_than",
        origin,
        as_of: "2019-05-08",
        period_start: "2019-04-04",
      });
    }

    for (const { href, words, origin } of addresses) {
      await page.goto(href);
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toContainText(nameSource(origin));
      await expect(heading).toContainText(words);
      await expect(heading).toContainText(asOf);
      expect(await readText(page.getByRole("main"))).not.toMatch(BARE);
    }
  });
}

test("the API gives the article's three figures with their bounds", async ({ request }) => {
  const list = await request.get(`/api/v1/figures?crisis=libya-2019&${DAY}`);
  const { data } = (await list.json()) as { data: Record<string, unknown>[] };
  const ofArticle = data.filter(({ documentTitle }) =>
    String(documentTitle).startsWith("Seed article"),
  );
  expect(ofArticle).toHaveLength(ARTICLE.length);
  for (const { indicator, value, origin } of ARTICLE) {
    const expected = {
      indicator,
      value,
      low: value,
      high: null,
      qualifier: "more_than",
      origin,
      asOf: "2019-05-08",
      status: "published",
    };
    const listed = ofArticle.find((figure) => figure["indicator"] === indicator);
    expect(listed).toMatchObject(expected);
    const one = await request.get(`/api/v1/figures/${String(listed?.["id"])}`);
    expect(await one.json()).toMatchObject(expected);
  }
});

test("on the day of the article its number of displaced people leads the page", async ({
  page,
}) => {
  await page.goto("/crises/libya-2019?knownOn=2019-05-08");
  const displaced = page
    .getByRole("region", { name: "Leading figures" })
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: "Displaced" }) });
  await expect(displaced).toContainText("more than 60,000");
  await expect(displaced).toContainText("as of 8 May 2019");
  await expect(displaced).toContainText("OCHA");
});
