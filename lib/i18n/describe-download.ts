import type { CalendarDate } from "@/lib/domain/calendar-date";
import { findNoticed } from "@/lib/domain/data-terms";
import type { DownloadContents, DownloadNote, NoteLine } from "@/lib/domain/download-note";
import type { FileSubject } from "@/lib/domain/file-format";
import { SOURCE_LISTS } from "@/lib/domain/source-page";
import { describeColumn } from "./describe-column";
import { fullName, shortName } from "./describe-origin";
import { formatDate, formatNumber } from "./format";
import { isolate } from "./isolate";
import type { Language } from "./language";
import { direction } from "./locales";

/** What is known of a download besides its rows. */
export interface DownloadFacts {
  list: FileSubject;
  /** Absolute address that gives the file anew. */
  address: string;
  /** Parameters that narrow it, as the address has them. */
  filters: readonly (readonly [name: string, value: string])[];
  columns: readonly string[];
  /** Figures that `knownOn` leaves out for having no known date. */
  leftOut: number;
  dataVersion: number;
  /** What was published by then is in it; null where changes cannot be asked for. */
  updatedThrough: string | null;
  /** A limit cut it off. */
  goesOn: boolean;
  madeOn: CalendarDate;
  contents: DownloadContents;
  /** The rows are CSV, in which some text is marked as text. */
  quoted: boolean;
}

const RULES = ["sum", "bound", "gap", "role", "date"] as const;

/** The note that goes with a download: what it holds, whose that is, and how to cite it. */
export function describeDownload(facts: DownloadFacts, language: Language): DownloadNote {
  const { t, locale } = language;
  const { list, contents } = facts;
  const sections: [heading: string, lines: NoteLine[]][] = [
    [t("download.section.file"), describeFile(facts, language)],
    [
      t("download.section.filters"),
      facts.filters.length === 0 ? [t("download.noFilter")] : [...facts.filters],
    ],
    [t("download.section.sources"), isOfSources(list) ? [] : describeOrigins(facts, language)],
    [
      t("data.reading.title"),
      list === "figures" ? RULES.map((rule) => t(`data.reading.${rule}`)) : [],
    ],
    [
      t("data.columns.title"),
      facts.columns.map((name) => [name, describeColumn(list, name, language)]),
    ],
    [
      t("data.licence.title"),
      [
        t("data.licence.text"),
        ...findNoticed(contents.crises).map((data): NoteLine => [
          t(`data.credit.${data}.name`),
          t(`data.credit.${data}.terms`),
        ]),
      ],
    ],
    [t("data.cite.title"), [citeDownload(facts, language), t("data.cite.text")]],
  ];
  return {
    title: t("download.title", { list }),
    language: locale,
    rightToLeft: direction(locale) === "rtl",
    sections: sections
      .filter(([, lines]) => lines.length > 0)
      .map(([heading, lines]) => ({ heading, lines })),
  };
}

/** Whether the rows are sources themselves: there is nothing more to say of whose counts they are. */
function isOfSources(list: FileSubject): boolean {
  return SOURCE_LISTS.some((one) => one === list);
}

function describeOrigins({ contents: { origins } }: DownloadFacts, { t, locale }: Language) {
  if (origins.length === 0) return [t("download.noSources")];
  return origins.map((origin): NoteLine => [origin.code, fullName(origin, locale)]);
}

function describeFile(facts: DownloadFacts, { t, locale }: Language): NoteLine[] {
  const { list, contents, leftOut, dataVersion, updatedThrough, madeOn, address } = facts;
  return [
    t(`download.what.${list}`),
    [t("download.rows"), formatNumber(contents.rows, locale)],
    ...(facts.goesOn ? [t("download.goesOn")] : []),
    [t("download.address"), address],
    [t("download.madeOn"), formatDate(madeOn, locale)],
    [t("download.version"), formatNumber(dataVersion, locale)],
    ...(updatedThrough === null
      ? []
      : ([[t("download.updatedThrough"), updatedThrough]] satisfies NoteLine[])),
    ...(leftOut === 0
      ? []
      : ([
          [
            t("download.leftOut"),
            t("figure.leftOut", { count: leftOut, number: formatNumber(leftOut, locale) }),
          ],
        ] satisfies NoteLine[])),
    ...(facts.quoted ? [t("download.quoting")] : []),
  ];
}

/** One line that names the counts' owners, the file and its day. */
export function citeDownload(facts: DownloadFacts, { t, locale }: Language): string {
  const names = facts.contents.origins.map((origin) => isolate(shortName(origin, locale), locale));
  return t(isOfSources(facts.list) ? "download.citeRecords" : "download.cite", {
    list: facts.list,
    origins: names.length === 0 ? t("common.name") : names.join(t("common.comma")),
    address: isolate(facts.address, locale),
    date: formatDate(facts.madeOn, locale),
    version: formatNumber(facts.dataVersion, locale),
  });
}
