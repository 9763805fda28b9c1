import { LANGUAGES } from "./fixtures/languages";
import { expect, test } from "./fixtures/test";

/** What search engines for data read of a crisis, as far as they ask for it. */
interface Dataset {
  "@context": string;
  "@type": string;
  name: string;
  description: string;
  url: string;
  identifier: string;
  license: string;
  creditText: string;
  inLanguage: string;
  temporalCoverage: string;
  creator: { "@type": string; name: string }[];
  spatialCoverage: { "@type": string; identifier: string }[];
  variableMeasured: string[];
  distribution: { "@type": string; encodingFormat: string; contentUrl: string }[];
}

/** Not somebody who made data. */
const UNNAMED = ["Source not named", "Source non précisée", "مصدر غير مسمى"];

const DAY = String.raw`\d{4}-\d\d-\d\d`;

for (const { locale, prefix } of LANGUAGES) {
  test(`each crisis describes its data as search engines ask, in ${locale}`, async ({
    page,
    request,
    baseURL,
  }) => {
    const { data } = (await (await request.get("/api/v1/crises?fields=slug")).json()) as {
      data: { slug: string }[];
    };
    expect(data.length).toBeGreaterThan(5);
    for (const { slug } of data) {
      await page.goto(`${prefix}/crises/${slug}`);
      const blocks = page.locator('script[type="application/ld+json"]');
      await expect(blocks).toHaveCount(1);
      const dataset = JSON.parse((await blocks.textContent()) ?? "") as Dataset;
      expect(dataset).toMatchObject({
        "@context": "https://schema.org",
        "@type": "Dataset",
        url: `${baseURL}${prefix}/crises/${slug}`,
        inLanguage: locale,
      });
      expect(dataset.name).not.toBe("");
      // Google reads no description that is shorter or longer.
      expect(dataset.description.length).toBeGreaterThanOrEqual(50);
      expect(dataset.description.length).toBeLessThanOrEqual(5000);
      expect(dataset.temporalCoverage).toMatch(new RegExp(`^${DAY}/(${DAY}|\\.\\.)$`));
      expect(dataset.creator.length).toBeGreaterThan(0);
      for (const { name } of dataset.creator) {
        expect(name).not.toBe("");
        expect(UNNAMED).not.toContain(name);
      }
      for (const { identifier } of dataset.spatialCoverage)
        expect(identifier).toMatch(/^[A-Z0-9]{3}$/);
      expect(dataset.variableMeasured.length).toBeGreaterThan(0);
      expect((await request.get(dataset.license)).status()).toBe(200);
      for (const { contentUrl, encodingFormat } of dataset.distribution) {
        const answer = await request.head(contentUrl);
        expect(answer.status()).toBe(200);
        expect(answer.headers()["content-type"]).toContain(encodingFormat);
      }
    }
  });
}
