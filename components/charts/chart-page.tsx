"use client";

import { createContext, useContext, type ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";

/** What the moving charts of a page share, sent once for all of them. */
export interface ChartPage {
  locale: Locale;
  /** Addresses before an id: of a figure's page, and of a series' points. */
  figurePath: string;
  seriesApi: string;
  /** The day whose knowledge is wanted, as a query or nothing. */
  query: string;
  /** First and last day wanted. */
  from: string | null;
  to: string | null;
  /** How to use a chart by keyboard, with `{title}`, and what to say when it cannot be loaded. */
  hint: string;
  failed: string;
}

const Context = createContext<ChartPage | null>(null);

export function ChartPageProvider({ page, children }: { page: ChartPage; children: ReactNode }) {
  return <Context value={page}>{children}</Context>;
}

/** Throws where a chart stands outside a {@link ChartPageProvider}. */
export function useChartPage(): ChartPage {
  const page = useContext(Context);
  if (page === null) throw new Error("a chart needs a ChartPageProvider around it");
  return page;
}
