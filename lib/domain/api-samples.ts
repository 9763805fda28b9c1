import type { Indicator } from "./codes";

/** Records of an installation by which examples of its API find something. */
export interface ApiSamples {
  /** Slug of a crisis. */
  crisis: string;
  indicator: Indicator;
  /** Code of an organisation. */
  organisation: string;
  /** Id of a series of that crisis and indicator, and of a figure in it. */
  series: string;
  figure: string;
}

/** How a tool asks an address of the API. */
export interface ApiExample {
  tool: "curl" | "Python" | "R" | "Excel Power Query";
  /** It takes what the address gives; or asks for what changed since a day; or keeps a copy up to date. */
  purpose: "answer" | "changes" | "copy";
  code: string;
}
