import type { Theme } from "@/lib/domain/theme";
import type { LegendMark } from "@/lib/series/mark-samples";
import type { PlacedPanel } from "@/lib/series/placed";
import type { Palette } from "./palette";

/** One line of a panel by its key: who counts, and its newest number with the day. */
export interface PictureKey {
  name: string;
  amount: string | null;
  covered: string | null;
}

export interface PicturePanel {
  title: string;
  keys: PictureKey[];
  placed: PlacedPanel;
}

/** A chart with everything that a reader needs where the page is not at hand, in words. */
export interface ChartPicture {
  lang: string;
  rtl: boolean;
  theme: Theme;
  /** The crisis. */
  overline: string;
  title: string;
  /** What differs from the chart's first view: a change, an axis, dates. */
  notes: string[];
  panels: PicturePanel[];
  /** Said where there is no panel. */
  empty: string;
  /** What stands in the plots for an event, by its id. */
  eventNumbers: Readonly<Record<string, string>>;
  events: { number: string; text: string }[];
  legend: { mark: LegendMark; text: string }[];
  remarks: string[];
  /** Who counts, and up to when. */
  source: string;
  asOf: string;
  /** The name of the site, and the address of the page that shows the same. */
  site: string;
  link: string;
  /** The whole picture in words, for those who do not see it. */
  description: string;
}

/** What every part of a picture is drawn with. Distances along a line run as the reader reads. */
export interface Sheet {
  rtl: boolean;
  /** Of the whole picture: where it begins and ends. */
  width: number;
  palette: Palette;
}

/** A part of a picture, drawn from its own upper edge down. */
export interface Block {
  height: number;
  draw: (top: number) => string;
}
