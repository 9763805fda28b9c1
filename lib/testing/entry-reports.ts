import type { EntryReportText, EntryRowText } from "@/lib/domain/entry";

/** A row of killed people in the planted crisis, exactly 100 as of 8 January 2020. */
export function makeRow(parts: Partial<EntryRowText> = {}): EntryRowText {
  return {
    key: "row-1",
    kind: "figure",
    indicator: "killed",
    population: "all",
    measure: "cumulative",
    unit: "persons",
    qualifier: "exact",
    value: "100",
    low: "",
    high: "",
    households: "",
    place: "xa-town",
    placeRole: "in",
    origin: "XORG",
    via: "",
    dataset: "",
    definition: "",
    baseline: "2020-01-01",
    periodStart: "",
    asOf: "2020-01-08",
    periodStartBasis: "stated",
    asOfPrecision: "day",
    asOfEarliest: "",
    asOfHour: "",
    asOfBasis: "stated",
    page: "",
    excerpt: "",
    note: "",
    provisional: false,
    registeredLate: "",
    computedBy: "",
    partOf: "",
    additionalTo: "",
    event: "",
    role: "recommended",
    roleReason: "",
    fallReason: "",
    supersedes: "",
    supersedeReason: "",
    reasons: {},
    ...parts,
  };
}

/** A report of the planted crisis in a new document of its own, with one row unless given others. */
export function makeReport(
  parts: Partial<Omit<EntryReportText, "document">> & {
    document?: Partial<EntryReportText["document"]>;
  } = {},
): EntryReportText {
  return {
    crisis: "planted",
    rows: [makeRow()],
    ...parts,
    document: {
      id: "",
      publisher: "XORG",
      title: "Situation report",
      url: "https://example.org/situation-report",
      published: "2020-01-10",
      language: "en",
      note: "",
      ...parts.document,
    },
  };
}
