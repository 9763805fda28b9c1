import { expect, type Page } from "@playwright/test";

export interface SentFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A file of text, with the letters of a Western or Arabic spreadsheet program where it says so. */
export function textFile(name: string, content: string | Buffer): SentFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from(content as string) };
}

/** The pages on which a spreadsheet is imported, in English. */
export class ImportPage {
  constructor(readonly page: Page) {}

  /** Sends a file from the page that lists imports. */
  async upload(file: SentFile): Promise<void> {
    await this.page.goto("/admin/import");
    await this.page.getByLabel("Spreadsheet").setInputFiles(file);
    await this.press("Upload");
  }

  /** Lets a file fall onto the field. */
  async drop({ name, mimeType, buffer }: SentFile): Promise<void> {
    await this.page.goto("/admin/import");
    const dataTransfer = await this.page.evaluateHandle(
      ([text, title, type]) => {
        const held = new DataTransfer();
        const bytes = Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0);
        held.items.add(new File([bytes], title, { type }));
        return held;
      },
      [buffer.toString("base64"), name, mimeType] as const,
    );
    const field = this.page.getByText("You can also drop the file here.");
    await field.dispatchEvent("dragover", { dataTransfer });
    await field.dispatchEvent("drop", { dataTransfer });
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async expectStep(name: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  }

  /** From the file as it was found to be read, to what it would do or the names that it waits for. */
  async check(): Promise<void> {
    await this.expectStep("How the file is read");
    await this.press("Go on to the columns");
    await this.expectStep("What the columns mean");
    await this.press("Save and check the file");
    const next = this.page.getByRole("heading", { level: 2, name: /^(Names|Preview)$/ });
    await expect(next).toBeVisible();
    if ((await next.innerText()) === "Names") await this.press("Save and check again");
  }

  /** Says of each guessed meaning that it is right. */
  async confirmMeanings(): Promise<void> {
    for (const box of await this.page.getByLabel("Yes, that is what it means").all())
      await box.check();
  }

  /** Opens a step by its link. */
  async open(step: string): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Steps of the import" })
      .getByRole("link", { name: step })
      .click();
    await this.expectStep(step);
  }

  /** The counts of the preview by their names. */
  async counts(): Promise<Record<string, number>> {
    await this.expectStep("Preview");
    const links = this.page
      .getByRole("navigation", { name: "Rows by what becomes of them" })
      .getByRole("link");
    const found = (await links.allInnerTexts()).map((text): [string, number] => {
      const [number = "", name = ""] = text.split("\n").filter((line) => line !== "");
      return [name, Number(number.replaceAll(",", ""))];
    });
    return Object.fromEntries(found);
  }

  /** Gives every kind of warning a reason, and falls one; checks again. */
  async giveReasons(): Promise<void> {
    const fields = this.page.getByRole("main").locator("textarea");
    for (const field of await fields.all()) await field.fill("As the source has it.");
    const falls = this.page.getByLabel("Reason for falls of running totals");
    if ((await falls.count()) > 0) await falls.selectOption("unexplained");
    await Promise.all([
      this.page.waitForEvent("load"),
      this.press("Save the reasons and check again"),
    ]);
  }

  /** Imports what the preview shows and waits for what became of it. */
  async commit(how: "Into review" | "Publish at once" | null = null): Promise<void> {
    await this.open("Import");
    if (how !== null) await this.page.getByLabel(how).check();
    await this.press("Import");
    await expect(this.page.getByRole("heading", { name: "What became of it" })).toBeVisible({
      timeout: 60_000,
    });
  }

  /** Opens what became of the file that was changed last. */
  async openLatest(): Promise<void> {
    await this.page.goto("/admin/import");
    await this.page
      .getByRole("table", { name: "Imported files" })
      .getByRole("link")
      .first()
      .click();
    await expect(this.page.getByRole("heading", { name: "What became of it" })).toBeVisible();
  }

  /** The figures that undoing the import leaves, or left. */
  left() {
    return this.page.getByRole("table", { name: "Left as they are" }).locator("tbody tr");
  }

  /** What became of the file, a sentence each. */
  outcome() {
    return this.page.getByRole("region", { name: "What became of it" }).getByRole("listitem");
  }
}
