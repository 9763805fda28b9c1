import type { SourceRow } from "./source-row";
import { readClauses } from "./source-row";

/** Who is credited with a number, in organisation codes. */
export interface Attribution {
  origin: string;
  /** The origin's own name for the count where it runs more than one. */
  dataset: string | null;
  /** Those who passed it on, from the origin outwards. */
  via: string[];
}

const SUDAN_MINISTRY = "sudan-ministry-of-health";
const LEBANON_MINISTRY = "lebanon-ministry-of-public-health";

/** What the column says. "UN Spokesperson (X)" is X, passed on by the United Nations. */
const COLUMN: Record<string, Attribution> = {
  WHO: direct("WHO"),
  "WHO (Health Sector)": direct("WHO"),
  OCHA: direct("OCHA"),
  "OCHA (flash update)": direct("OCHA", "flash"),
  "OCHA (verified)": direct("OCHA", "verified"),
  IOM: direct("IOM"),
  "IOM-DTM": direct("IOM"),
  UNHCR: direct("UNHCR"),
  OHCHR: direct("OHCHR"),
  UNSMIL: direct("UNSMIL"),
  "UN Spokesperson (OCHA)": { ...direct("OCHA"), via: ["UN"] },
  "UN Spokesperson (IOM)": { ...direct("IOM"), via: ["UN"] },
  "UN Spokesperson (UNSMIL)": { ...direct("UNSMIL"), via: ["UN"] },
  "Government of National Accord": direct("libya-government-of-national-accord"),
  "Sudan Ministry of Health": direct(SUDAN_MINISTRY),
  "Gaza Ministry of Health": direct("gaza-ministry-of-health"),
  "Gaza Government Media Office": direct("gaza-government-media-office"),
  "Lebanon Ministry of Public Health": direct(LEBANON_MINISTRY),
  IDMC: direct("IDMC", "GIDD"),
  unspecified: direct("unnamed"),
};

/**
 * Clauses that credit one organisation with the number. A clause that only compares with another
 * source ("CONFLICT: …", "WHO gives 3551", "IOM had …"), that confirms, or that names two
 * ("WHO citing ACLED and the Ministry of Health") moves nothing.
 */
const DEEPER: readonly (readonly [RegExp, string])[] = [
  [/^attributed to IOM DTM$/, "IOM"],
  [/^IOM DTM as of /, "IOM"],
  [/^rounded IOM round /, "IOM"],
  [/^follows IOM round /, "IOM"],
  [/^(STALE: )?repeats (the )?IOM (figure|round)/, "IOM"],
  [/^recorded by the health sector/, "WHO"],
  [/^((Federal|Sudan) )?Ministry of Health( as of .+)?$/, SUDAN_MINISTRY],
  [/^WHO citing the Federal Ministry of Health$/, SUDAN_MINISTRY],
  [/^WHO citing ACLED$/, "ACLED"],
];

/**
 * Origin, dataset and relays of a row: its column, then what its note or, in Ukraine and Lebanon, its
 * document says of a deeper origin; the organisation of the column then becomes the first relay.
 * IOM's counts of the displaced are its Displacement Tracking Matrix; its tolls of events are not.
 */
export function readAttribution(row: SourceRow): Attribution {
  const column = COLUMN[row.source_org];
  if (!column) throw new RangeError(`unknown source_org: ${row.source_org}`);
  const deeper = readDeeperOrigin(row);
  const credited =
    deeper === null || deeper === column.origin
      ? column
      : { origin: deeper, dataset: null, via: [column.origin, ...column.via] };
  const found = { ...credited, via: [...credited.via, ...readRelays(row.note)] };
  return found.origin === "IOM" && row.indicator === "displaced" && row.crisis !== "Ukraine 2022"
    ? { ...found, dataset: "DTM" }
    : found;
}

function readDeeperOrigin(row: SourceRow): string | null {
  for (const clause of readClauses(row.note)) {
    const found = DEEPER.find(([pattern]) => pattern.test(clause));
    if (found) return found[1];
  }
  if (row.document_title === "OCHA Ukraine key figures (IOM estimate)") return "IOM";
  if (row.document_title === "OCHA Ukraine key figures (UNHCR, rounded)") return "UNHCR";
  // OCHA's flash updates on Lebanon print the ministry's totals.
  if (row.crisis === "Lebanon 2023" && row.source_org === "OCHA") return LEBANON_MINISTRY;
  return null;
}

/** Organisations that a note names as having passed the number on. */
function readRelays(note: string): string[] {
  if (note.startsWith("via USAID fact sheet")) return ["USAID"];
  return note.includes("relayed by OCHA") ? ["OCHA"] : [];
}

function direct(origin: string, dataset: string | null = null): Attribution {
  return { origin, dataset, via: [] };
}
