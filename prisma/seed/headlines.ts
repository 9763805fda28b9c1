import type { HeadlineSlot } from "@/lib/domain/codes";
import type { CrisisSlug } from "./crises";

/** Slot, then the series that lead it in rank order, each by its whole key. */
type Choice = readonly [slot: HeadlineSlot, ...keys: string[]];

/** Largest numbers of internally displaced people at the end of 2024. */
const LARGEST_STOCKS = ["sudan", "syria", "colombia", "democratic-republic-of-the-congo", "yemen"];

/** Which series lead each crisis' headlines: long-running counts of named sources, chosen by hand. */
export const HEADLINES: Record<CrisisSlug, readonly Choice[]> = {
  "libya-2019": [
    [
      "killed",
      "libya-2019|killed|all|cumulative|persons|tripoli|in|WHO|||2019-04-04",
      "libya-2019|killed|civilians|cumulative|persons|tripoli|in|OCHA||verified|2019-04-04",
    ],
    ["injured", "libya-2019|injured|all|cumulative|persons|tripoli|in|WHO|||2019-04-04"],
    [
      "displaced",
      "libya-2019|displaced|all|cumulative|persons|tripoli|in|OCHA|||2019-04-04",
      "libya-2019|displaced|all|cumulative|persons|tripoli|in|IOM|DTM||2019-04-04",
      "libya-2019|displaced|all|stock|persons|libya|in|IOM|DTM||",
    ],
  ],
  "sudan-2023": [
    [
      "killed",
      "sudan-2023|killed|all|cumulative|persons|sudan|in|WHO|||2023-04-15",
      "sudan-2023|killed|all|cumulative|persons|sudan|in|sudan-ministry-of-health|||2023-04-15",
    ],
    [
      "injured",
      "sudan-2023|injured|all|cumulative|persons|sudan|in|WHO|||2023-04-15",
      "sudan-2023|injured|all|cumulative|persons|sudan|in|sudan-ministry-of-health|||2023-04-15",
    ],
    [
      "displaced",
      "sudan-2023|displaced|all|stock|persons|sudan|in|WHO||including_before_the_war|",
      "sudan-2023|displaced|all|cumulative|persons|sudan|in|WHO||inside_only|2023-04-15",
    ],
  ],
  "gaza-2023": [
    [
      "killed",
      "gaza-2023|killed|all|cumulative|persons|gaza-strip|in|gaza-ministry-of-health|||2023-10-07",
    ],
    [
      "injured",
      "gaza-2023|injured|all|cumulative|persons|gaza-strip|in|gaza-ministry-of-health|||2023-10-07",
    ],
  ],
  "west-bank-2023": [
    [
      "killed",
      "west-bank-2023|killed|all|cumulative|persons|west-bank|in|OCHA|flash||2023-10-07",
      "west-bank-2023|killed|all|cumulative|persons|west-bank|in|OCHA|verified||2023-10-07",
    ],
    [
      "injured",
      "west-bank-2023|injured|all|cumulative|persons|west-bank|in|OCHA|flash||2023-10-07",
      "west-bank-2023|injured|all|cumulative|persons|west-bank|in|OCHA|verified||2023-10-07",
    ],
  ],
  "lebanon-2023": [
    ["killed", ...lebanon("killed")],
    ["injured", ...lebanon("injured")],
  ],
  "ukraine-2022": [
    ["killed", "ukraine-2022|killed|civilians|cumulative|persons|ukraine|in|OHCHR|||2022-02-24"],
    ["injured", "ukraine-2022|injured|civilians|cumulative|persons|ukraine|in|OHCHR|||2022-02-24"],
    ["displaced", "ukraine-2022|displaced|all|stock|persons|ukraine|in|IOM|||"],
  ],
  "conflict-displacement": [
    [
      "displaced",
      ...LARGEST_STOCKS.map(
        (place) => `conflict-displacement|displaced|all|stock|persons|${place}|in|IDMC|GIDD||`,
      ),
    ],
  ],
};

function lebanon(indicator: "killed" | "injured"): string[] {
  return ["2026-03-02", "2023-10-08"].map(
    (start) =>
      `lebanon-2023|${indicator}|all|cumulative|persons|lebanon|in|lebanon-ministry-of-public-health|||${start}`,
  );
}
