import type { Locator } from "@playwright/test";

/** One row of the table, as a reader sees it. */
export interface FigureRow {
  id: string;
  amount: string;
  place: string;
  source: string;
  report: string;
}

/** A table of figures with its filter, pages and download, in English. */
export class FigureList {
  readonly root: Locator;
  readonly rows: Locator;
  readonly download: Locator;
  /** Says how many are shown of how many, and leads on. */
  readonly pages: Locator;
  readonly next: Locator;

  constructor(root: Locator) {
    this.root = root;
    this.rows = root.getByRole("row").filter({ has: root.page().getByRole("rowheader") });
    this.download = root.getByRole("link", { name: "Download as CSV" });
    this.pages = root.getByRole("navigation", { name: "Pages" });
    this.next = this.pages.getByRole("link", { name: "Next page" });
  }

  /** The row whose number reads `words`, such as "more than 400 people killed". */
  row(words: string): Locator {
    return this.rows.filter({
      has: this.root.page().getByRole("link", { name: words, exact: true }),
    });
  }

  /** Chooses options of the filter by their labels and sends it. */
  async filter(choices: Record<string, string>): Promise<void> {
    await this.root.getByText("Filter and sort").click();
    for (const [label, option] of Object.entries(choices)) {
      await this.root
        .getByRole("combobox", { name: label, exact: true })
        .selectOption({ label: option });
    }
    await this.root.getByRole("button", { name: "Show" }).click();
  }

  /** What the page shows, in its order. */
  async read(): Promise<FigureRow[]> {
    return this.rows.evaluateAll((rows) =>
      rows.map((row) => {
        const words = (cell: Element | null | undefined): string =>
          (cell?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
        const [figure, place, source, , report] = row.children;
        const link = figure?.querySelector("a");
        return {
          id: link?.getAttribute("href")?.split("/").at(-1) ?? "",
          amount: words(link),
          place: words(place),
          source: words(source),
          report: words(report),
        };
      }),
    );
  }

  /** What this page and those after it show. */
  async readAll(): Promise<FigureRow[]> {
    const all = await this.read();
    while (await this.next.isVisible()) {
      const from = this.root.page().url();
      await this.next.click();
      await this.root.page().waitForURL((url) => url.href !== from);
      all.push(...(await this.read()));
    }
    return all;
  }
}
