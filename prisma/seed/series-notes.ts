import type { SeriesKey } from "@/lib/domain/series-key";
import type { Rhythm } from "@/lib/domain/model";

type Note = readonly [when: (key: SeriesKey) => boolean, note: string];

const isTripoliToll = (key: SeriesKey) =>
  key.crisis === "libya-2019" && key.indicator !== "displaced" && key.measure === "cumulative";

/** How a count is made, as far as the files tell; first match holds. */
const NOTES: readonly Note[] = [
  [
    (k) => k.definition === "sum_of_incidents",
    "Incidents in OCHA’s text, summed up by the editors of the data set; no document states the sum.",
  ],
  [
    (k) => isTripoliToll(k) && k.origin === "WHO" && k.population === "all",
    "Counts fighters and civilians, as health facilities reported them.",
  ],
  [
    (k) => isTripoliToll(k) && k.definition === "verified",
    "Counts civilians whose case was verified: a minimum.",
  ],
  [
    (k) =>
      k.crisis === "libya-2019" && k.dataset === "DTM" && k.definition === "net_change_of_stock",
    "Presented as new displacement; equals the net change of the national stock.",
  ],
  [
    (k) => k.crisis === "libya-2019" && k.dataset === "DTM" && k.measure === "stock",
    "State of a displacement tracking round, nationwide.",
  ],
  [
    (k) => k.crisis === "libya-2019" && k.dataset === "DTM",
    "Families multiplied by five, except in November 2019.",
  ],
  [
    (k) => k.origin === "gaza-ministry-of-health",
    "The ministry does not separate civilians from fighters. Late registrations enter the day on which they are made.",
  ],
  [
    (k) => k.crisis === "west-bank-2023" && k.dataset === "flash",
    "As first reported in flash updates and, later, weekly reports.",
  ],
  [
    (k) => k.crisis === "west-bank-2023" && k.dataset === "verified",
    "From OCHA’s casualty database, after checking; published later than the flash updates.",
  ],
  [
    (k) => k.crisis === "lebanon-2023" && k.measure === "new",
    "In every row the difference of two consecutive totals; the window runs from the day after the earlier report.",
  ],
  [
    (k) => k.origin === "OHCHR" && k.crisis === "ukraine-2022",
    "Verified civilian casualties only. Dated by the update; the count runs to midnight of the day before.",
  ],
  [
    (k) => k.definition === "border_crossings" && k.measure === "new",
    "Border crossings out of Ukraine on one day; a person who crosses twice counts twice.",
  ],
  [
    (k) => k.definition === "border_crossings",
    "Border crossings since 24 February 2022, rounded by OCHA to 100,000.",
  ],
  [(k) => k.definition === "recorded_in_europe", "Refugees from Ukraine recorded across Europe."],
  [
    (k) => k.origin === "IDMC" && k.measure === "new",
    "Movements in a calendar year; a person displaced twice counts twice. Not additive with the stock.",
  ],
  [
    (k) => k.origin === "IDMC",
    "People living in displacement at the end of the year; not the running sum of new movements.",
  ],
];

/** What is to be known of how a series is counted, or null. */
export function readMethodNote(key: SeriesKey): string | null {
  return NOTES.find(([when]) => when(key))?.[1] ?? null;
}

/** Days between reports where the reports themselves show a fixed rhythm. */
export function readRhythms(key: SeriesKey): Rhythm[] {
  if (key.origin === "gaza-ministry-of-health") return [{ days: 1, from: "2023-10-07", to: null }];
  if (key.origin === "IDMC") return [{ days: 366, from: "2009-12-31", to: null }];
  if (key.crisis !== "west-bank-2023" || key.definition !== null) return [];
  if (key.dataset === "verified") return [{ days: 1, from: "2023-10-07", to: "2024-11-13" }];
  if (key.measure === "new") return [{ days: 7, from: "2026-06-15", to: null }];
  return [
    { days: 1, from: "2023-10-07", to: "2024-02-09" },
    { days: 3, from: "2024-02-10", to: "2024-04-12" },
    { days: 7, from: "2024-04-13", to: "2026-06-08" },
  ];
}
