import Link from "next/link";
import { figurePath } from "@/lib/config/paths";
import { describePeriod } from "@/lib/i18n/describe-dates";
import { coveredTime } from "@/lib/i18n/describe-figure";
import { describeMarks } from "@/lib/i18n/describe-marks";
import { describeQuantity } from "@/lib/i18n/describe-quantity";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import { localizePath } from "@/lib/i18n/localize-path";
import type { Language } from "@/lib/i18n/language";
import { MESSAGES } from "@/lib/i18n/messages";
import type { CardPoint } from "@/lib/series/chart-point";
import { Table } from "@/components/ui/table";
import { downloadLink } from "./card-links";
import type { CardLine, CardModel, CardPlace } from "./card-model";
import { describeChange } from "./describe-change";
import { describePanel, nameLine } from "./describe-series";
import styles from "./points-table.module.css";

/** More rows than anybody reads on a card; the download has all. */
const ROWS = 50;

/** The table face: the newest figures of the card, each leading to its report. */
export function PointsTable({
  model,
  place,
  title,
}: {
  model: CardModel;
  place: CardPlace;
  title: string;
}) {
  const { t, locale } = place.language;
  const rows = model.panels
    .flatMap(({ panel }) => panel.lines.flatMap((line) => rowsOf(line, panel.lines, place)))
    .toSorted((a, b) => (a.point.asOf < b.point.asOf ? 1 : a.point.asOf > b.point.asOf ? -1 : 0));
  const shown = rows.slice(0, ROWS);
  return (
    <>
      {rows.length > ROWS && (
        <p className={styles.count}>
          {t("charts.table.latestOnly", {
            shown: formatNumber(ROWS, locale),
            total: formatNumber(rows.length, locale),
          })}{" "}
          <a href={downloadLink(model.plan.choice.chosen, model.period, "csv")}>
            {t("download.files.csv")}
          </a>
        </p>
      )}
      <section className={styles.scroll} aria-label={t("charts.table.caption", { title })}>
        <Table
          caption={t("charts.table.caption", { title })}
          className={styles.table}
          laidOutAsCards
        >
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t("charts.table.asOf")}
              </th>
              <th scope="col" role="columnheader">
                {t("charts.table.value")}
              </th>
              <th scope="col" role="columnheader">
                {t("charts.table.change")}
              </th>
              <th scope="col" role="columnheader">
                {t("charts.table.source")}
              </th>
              <th scope="col" role="columnheader">
                {t("charts.table.document")}
              </th>
              <th scope="col" role="columnheader">
                {t("charts.table.note")}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((row) => (
              <PointRow key={row.point.figure} row={row} language={place.language} />
            ))}
          </tbody>
        </Table>
      </section>
    </>
  );
}

interface Row {
  point: CardPoint;
  line: CardLine;
  source: string;
  counted: string;
}

function rowsOf(line: CardLine, lines: readonly CardLine[], { language }: CardPlace): Row[] {
  const panel = lines.map(({ series }) => series);
  const source = nameLine(line.series, panel, language);
  const counted = describePanel(panel, language);
  return line.points.map((point) => ({ point, line, source, counted }));
}

function PointRow({
  row: { point, line, source, counted },
  language,
}: {
  row: Row;
  language: Language;
}) {
  const { t, locale } = language;
  const { document } = point.reported;
  return (
    <tr role="row" className={point.onLine ? undefined : styles.beside}>
      <th scope="row" role="rowheader">
        {line.series.measure === "new"
          ? describePeriod(coveredTime({ figure: point, series: line.series }), "new", language)
          : formatDate(point.asOf, locale, point.asOfPrecision)}
      </th>
      <td role="cell" data-label={t("charts.table.value")} className={styles.value}>
        <Link href={localizePath(figurePath(point.figure), locale)} prefetch={false}>
          {describeQuantity(point, line.series, language).amount}
        </Link>
      </td>
      <td role="cell" data-label={t("charts.table.change")}>
        {point.change === null
          ? t("charts.table.noChange")
          : describeChange(point.change, MESSAGES[locale].charts.change, locale)}
      </td>
      <td role="cell" data-label={t("charts.table.source")}>
        {source}
        <small>{counted}</small>
      </td>
      <td role="cell" data-label={t("charts.table.document")}>
        <bdi lang={document.language ?? undefined}>{document.title}</bdi>
        <small>
          {document.published === null
            ? t("charts.live.publishedUnknown")
            : t("charts.live.published", { date: formatDate(document.published, locale) })}
        </small>
      </td>
      <td role="cell" data-label={t("charts.table.note")}>
        {describeMarks(point, language).join(". ")}
      </td>
    </tr>
  );
}
