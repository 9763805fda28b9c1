import { seriesPath } from "@/lib/config/paths";
import { judgeFigures } from "@/lib/domain/judge-figures";
import type { ExaminedRow } from "@/lib/domain/examined-entry";
import type { ReportedFigure, Series } from "@/lib/domain/model";
import { describeDate } from "@/lib/i18n/describe-dates";
import { describeFigure, describeMeasure, describeSeries } from "@/lib/i18n/describe-figure";
import { describeFinding } from "@/lib/i18n/describe-finding";
import { originName } from "@/lib/i18n/describe-origin";
import { describeQuantity } from "@/lib/i18n/describe-quantity";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { findLeader } from "@/lib/series/leading-figure";
import { describeChart } from "./describe-chart";
import { fixFinding } from "./describe-fixes";
import { describeProblems } from "./describe-problems";
import type { DescribedRow, DescribedSeries } from "./described-report";

/** An examined row in the reader's language; `nameOf` gives an organisation's short name. */
export function describeRow(
  row: ExaminedRow,
  language: Language,
  nameOf: (code: string) => string,
): Omit<DescribedRow, "links"> {
  const { preview, recorded } = row;
  const series = preview?.series ?? recorded[0]?.series ?? null;
  return {
    key: row.key,
    sentence: preview && describeFigure(preview, language),
    series: series && describeFound(series, row, language),
    editions: recorded
      .filter(({ figure }) => figure.asOf === preview?.figure.asOf)
      .map((other) => ({
        figure: other.figure.id,
        text: `${describeQuantity(other.figure, other.series, language).amount} · ${other.document.title}`,
      })),
    problems: describeProblems(row.problems, row.candidates, language),
    findings: row.findings.map((finding) => ({
      level: finding.level,
      code: finding.code,
      field: finding.field,
      text: describeFinding(finding, language, nameOf),
      fixes: fixFinding(finding, language),
    })),
    chart: describeChart(recorded, preview, language),
  };
}

function describeFound(
  series: Series,
  { recorded, series: found }: ExaminedRow,
  language: Language,
): DescribedSeries {
  const { t, locale } = language;
  const last = lastOnLine(series, recorded);
  return {
    isNew: !found?.id,
    title: describeSeries(series, language),
    detail: [originName(series, language), describeMeasure(series, language)].join(
      t("common.comma"),
    ),
    last:
      last &&
      t("admin.entry.last", {
        amount: describeQuantity(last.figure, last.series, language).amount,
        asOf: describeDate("asOf", last.figure.asOf, language, last.figure.asOfPrecision),
      }),
    path: found?.id ? localizePath(seriesPath(found.id), locale) : null,
  };
}

function lastOnLine(series: Series, recorded: readonly ReportedFigure[]): ReportedFigure | null {
  if (recorded.length === 0) return null;
  const { line } = judgeFigures(series, recorded, null);
  const leader = findLeader(line.map(({ figure }) => figure));
  return line.find(({ figure }) => figure === leader) ?? null;
}
