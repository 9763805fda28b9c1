import type { Locator, Page } from "@playwright/test";

/** The card of one count on a page of charts, in English. */
export class ChartCard {
  readonly root: Locator;
  readonly tooltip: Locator;
  /** The chart that takes the first picture's place when it wakes; it has no role of its own. */
  readonly moving: Locator;
  private readonly name: string;

  constructor(page: Page, name: string) {
    this.name = name;
    this.root = page.getByRole("article", { name, exact: true });
    this.tooltip = this.root.locator("[data-tooltip]");
    this.moving = this.root.locator(".recharts-surface");
  }

  face(name: "Chart" | "Table" | "Download" | "About"): Locator {
    return this.root
      .getByRole("navigation", { name: `Views of “${this.name}”` })
      .getByRole("link", { name, exact: true });
  }

  /** One of the switches above the pictures. */
  option(name: "As recorded" | "Change" | "Linear" | "Logarithmic"): Locator {
    return this.root.getByRole("navigation").getByRole("link", { name, exact: true });
  }

  /** The pictures, each named by what it shows. */
  get pictures(): Locator {
    return this.root.getByRole("img");
  }

  /** What has the pointer and the keys over the first picture. */
  get handle(): Locator {
    return this.root.getByRole("slider").first();
  }

  get rows(): Locator {
    return this.root.getByRole("row").filter({ has: this.root.page().getByRole("rowheader") });
  }

  get chooser(): Locator {
    return this.root.getByRole("link", { name: "Choose series and dates" });
  }

  get ignored(): Locator {
    return this.root.getByRole("note");
  }
}
