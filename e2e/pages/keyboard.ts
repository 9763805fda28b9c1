import { expect, type Locator, type Page } from "@playwright/test";

/** More steps than any form of ours has. */
const MOST_STEPS = 150;

/** Works a page by its keys alone. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Goes on to a control as people do without a pointer, and fails where they cannot. */
  async reach(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let step = 0; step < MOST_STEPS; step++) {
      if (await control.evaluate((one) => one === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`${control.toString()} cannot be reached by keys`);
  }

  async press(name: string): Promise<void> {
    await this.reach(this.page.getByRole("button", { name, exact: true }));
    await this.page.keyboard.press("Enter");
  }

  /** Types into a control, or to what a list has. */
  async type(control: Locator, text: string): Promise<void> {
    await this.reach(control);
    await this.page.keyboard.type(text);
  }

  /** Gives a field that keys reach its file; the window that it opens is the browser's own. */
  async choose(
    field: Locator,
    file: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    await this.reach(field);
    await field.setInputFiles(file);
  }
}
