import type { EntryReportText } from "@/lib/domain/entry";
import type { ExaminedReport } from "@/lib/domain/examined-entry";
import type { CrisisEvent, Document, ReportedFigure } from "@/lib/domain/model";
import { describeDate } from "@/lib/i18n/describe-dates";
import { describeFigure } from "@/lib/i18n/describe-figure";
import { shortName } from "@/lib/i18n/describe-origin";
import { formatDate, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { describeLinks, describeSiblings } from "./describe-links";
import { describeProblems } from "./describe-problems";
import { describeRow } from "./describe-row";
import type { DescribedChoice, DescribedDocument, DescribedReport } from "./described-report";

/** An examined report in the reader's language. */
export function describeReport(
  report: EntryReportText,
  examined: ExaminedReport,
  /** Those on record at the address that was typed. */
  documents: readonly Document[],
  language: Language,
  nameOf: (code: string) => string,
): DescribedReport {
  return {
    documentProblems: describeProblems(examined.documentProblems, [], language),
    chosen: examined.recordedDocument && describeDocument(examined.recordedDocument, language),
    recorded:
      report.document.id === ""
        ? documents.map((document) => describeDocument(document, language))
        : [],
    rows: examined.rows.map((row, index) => ({
      ...describeRow(row, language, nameOf),
      links: describeLinks(report.rows[index], examined, language),
    })),
    siblings: describeSiblings(report.rows, examined, language),
    figures: describeFigures(examined.around, language),
    events: describeEvents(examined.events, language),
  };
}

/** Figures as a list to choose from. */
export function describeFigures(
  figures: readonly ReportedFigure[],
  language: Language,
): DescribedChoice[] {
  return figures.map((reported) => ({
    value: reported.figure.id,
    label: describeFigure(reported, language),
  }));
}

/** Events as a list to choose from, with their days. */
export function describeEvents(
  events: readonly CrisisEvent[],
  { t, locale }: Language,
): DescribedChoice[] {
  return events.map(({ id, title, startDate }) => ({
    value: id,
    label: [formatDate(startDate, locale), localName(title, locale)].join(t("common.comma")),
  }));
}

function describeDocument(
  { id, title, publisher, published }: Document,
  language: Language,
): DescribedDocument {
  const { t, locale } = language;
  const date =
    published === null
      ? t("figure.publishedUnknown")
      : describeDate("published", published, language);
  const detail = [publisher && shortName(publisher, locale), date].filter((part) => part !== null);
  return { id, title, detail: detail.join(t("common.comma")) };
}
