import type { Locator, Page } from "@playwright/test";
import { ChartCard } from "./chart-card";
import { FigureList } from "./figure-list";

/** The page of one crisis, in English. */
export class CrisisPage {
  readonly page: Page;
  readonly figures: FigureList;

  constructor(page: Page) {
    this.page = page;
    this.figures = new FigureList(page.getByRole("region", { name: "All figures" }));
  }

  async open(slug: string, query: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`/crises/${slug}?${new URLSearchParams(query)}`);
  }

  /** The card of a leading figure. */
  headline(slot: "Killed" | "Injured" | "Displaced"): Locator {
    return this.page
      .getByRole("region", { name: "Leading figures" })
      .getByRole("article")
      .filter({ has: this.page.getByRole("heading", { name: slot, exact: true }) });
  }

  chart(indicator: string): ChartCard {
    return new ChartCard(this.page, indicator);
  }
}
