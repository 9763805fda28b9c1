import { expectAccessible } from "./fixtures/expect-accessible";
import { LANGUAGES } from "./fixtures/languages";
import { signIn } from "./fixtures/sign-in";
import { adminTest as test, expect } from "./fixtures/test";

const DOCUMENT = "1a8fnwvt2i1lgntv";
const PAGE = `/admin/documents/${DOCUMENT}/evidence`;
const PDF = {
  name: "../Situation “report” 12.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\nevidence\n"),
};

test.use({ expectedComplaints: [/40[134]|415/] });

test("a copy of a document is kept, shown to readers as a download, and hidden again", async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, "reviewer");
  await page.goto(PAGE);
  const input = page.getByLabel("A PDF, PNG, JPEG or WebP file of up to 20 MB");
  await input.setInputFiles({ ...PDF, buffer: Buffer.from("<script>alert(1)</script>") });
  await page.getByRole("button", { name: "Attach", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "no PDF, PNG, JPEG or WebP",
  );

  await input.setInputFiles(PDF);
  await page.getByRole("button", { name: "Attach", exact: true }).click();
  await expect(page.getByText("The file is attached.")).toBeVisible();
  const file = page.getByRole("main").getByRole("listitem").filter({ hasText: "Situation" });
  await expect(file).toContainText("For signed-in people only");
  const href = (await file.getByRole("link").getAttribute("href")) ?? "";

  const reader = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  expect((await reader.get(href)).status()).toBe(401);
  await page.getByRole("button", { name: /^Show to readers/ }).click();
  await expect(file).toContainText("Readers see it");
  for (const { locale, prefix } of LANGUAGES) {
    const html = await (await reader.get(`${prefix}/sources?document=${DOCUMENT}`)).text();
    expect(html, locale).toContain(href);
  }
  const answer = await reader.get(href);
  expect(await answer.text()).toBe("%PDF-1.7\nevidence\n");
  const headers = answer.headers();
  expect(headers).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="Situation _report_ 12.pdf"; filename*=UTF-8''Situation%20%E2%80%9Creport%E2%80%9D%2012.pdf`,
    "cache-control": "private, no-store",
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
  });
  const head = await reader.head(href);
  expect([head.status(), head.headers()["content-type"]]).toEqual([200, "application/pdf"]);

  await page.reload();
  await page.getByRole("button", { name: /^Hide from readers/ }).click();
  await expect(file).toContainText("For signed-in people only");
  expect((await reader.get(href)).status()).toBe(401);
  const html = await (await reader.get(`/sources?document=${DOCUMENT}`)).text();
  expect(html).not.toContain(href);
  await reader.dispose();
});

test(
  "evidence is accessible in every language, and read-only for who may not add to it",
  { tag: "@every-size" },
  async ({ page }) => {
    await signIn(page, "reporter");
    for (const { prefix } of LANGUAGES) {
      await page.goto(prefix + PAGE);
      await expect(page.locator("input[type=file]")).toHaveCount(0);
      await expectAccessible(page);
    }
    expect((await page.goto("/admin/documents/none/evidence"))?.status()).toBe(404);
  },
);
