import type { EntryReportText, EntryRowText } from "@/lib/domain/entry";
import { emptyRow } from "@/lib/domain/entry-rows";

/** A row of killed people in the planted crisis, exactly 100 as of 8 January 2020. */
export function makeRow(parts: Partial<EntryRowText> = {}): EntryRowText {
  return {
    ...emptyRow("row-1"),
    indicator: "killed",
    measure: "cumulative",
    unit: "persons",
    value: "100",
    place: "xa-town",
    origin: "XORG",
    baseline: "2020-01-01",
    asOf: "2020-01-08",
    asOfPrecision: "day",
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
