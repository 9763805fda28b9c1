import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type en from "@/messages/en.json";

type Texts = (typeof en)["admin"];
type Field = keyof Texts["fields"]["label"];

/** More fields and buttons than the page of a report has. */
const MOST_STOPS = 120;

/** The page of a report as somebody works it who has no mouse. */
export class ReportForm {
  readonly texts: Texts;

  constructor(
    readonly page: Page,
    locale: "en" | "ar",
  ) {
    const messages = JSON.parse(readFileSync(`messages/${locale}.json`, "utf8")) as typeof en;
    this.texts = messages.admin;
  }

  /** Goes on with the tab key to the next field or button of that name, or back to the one before. */
  async tabTo(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await this.page.keyboard.press(key);
      if ((await this.focusedName()) === name) return;
    }
    throw new Error(`the tab key does not lead to "${name}"`);
  }

  /** What the focused control is called. */
  focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      const control = document.activeElement;
      const labels = control instanceof HTMLInputElement ? control.labels : null;
      const label =
        labels?.[0] ??
        (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement
          ? control.labels[0]
          : null);
      return (label ?? control)?.textContent?.trim() ?? "";
    });
  }

  /** Goes to the field of that label and types. */
  async type(field: Field, text: string): Promise<void> {
    await this.tabTo(this.texts.fields.label[field]);
    await this.page.keyboard.type(text);
  }

  /** Goes to a list and down in it so many times. */
  async choose(field: Field, steps: number): Promise<void> {
    await this.tabTo(this.texts.fields.label[field]);
    for (let step = 0; step < steps; step++) await this.page.keyboard.press("ArrowDown");
  }

  /** The row with that number, from one. */
  row(number: number) {
    return this.page.locator("[data-row]").nth(number - 1);
  }

  /** Waits until the server has what was typed. */
  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(this.texts.entry.keep.saved, { exact: true })).toBeVisible();
  }
}
