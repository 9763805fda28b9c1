import Link from "next/link";
import type { ReactNode } from "react";
import { figurePath, seriesPath } from "@/lib/config/paths";
import { describeDefinition } from "@/lib/i18n/describe-figure";
import { describeMarks } from "@/lib/i18n/describe-marks";
import { describeOverlaps } from "@/lib/i18n/describe-overlaps";
import { describeQuantity, describeCounted } from "@/lib/i18n/describe-quantity";
import { describePlace } from "@/lib/i18n/describe-place";
import { datasetName, fullName } from "@/lib/i18n/describe-origin";
import { describeRhythms } from "@/lib/i18n/describe-rhythms";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import type { CardLine, CardModel, CardPlace } from "./card-model";
import styles from "./chart-card.module.css";
import { ChartLegend } from "./chart-legend";

/** A state that falls often is told by its newest falls; the table has all. */
const FALLS = 8;

/** The about face: what each series counts, by whom, since when, and what its line hides nothing of. */
export function CardAbout({ model, place }: { model: CardModel; place: CardPlace }) {
  const { language } = place;
  return (
    <div className={styles.words}>
      {model.lines.map((line) => (
        <AboutSeries key={line.series.id} line={line} language={language} />
      ))}
      <h4>{language.t("charts.legend.title")}</h4>
      <p>{language.t("charts.legend.line")}</p>
      <ChartLegend model={model} language={language} />
    </div>
  );
}

function AboutSeries({ line, language }: { line: CardLine; language: Language }) {
  const { t, locale } = language;
  const { series, points } = line;
  const link = (path: string) => localizePath(path, locale);
  const falls = points.filter((p) => p.mark === "fall");
  const count = (n: number) => ({ count: n, number: formatNumber(n, locale) });
  const facts: [string, ReactNode][] = [
    ["counted", describeCounted(series, language)],
    ["measure", t(`codes.measure.${series.measure}`)],
    ["place", describePlace(series.place, series.placeRole, language)],
    ["definition", series.definition && describeDefinition(series.definition, language)],
    ["overlap", describeOverlaps(series, language)],
    ["baseline", series.baseline && formatDate(series.baseline, locale)],
    ["method", series.methodNote && <bdi lang="en">{series.methodNote}</bdi>],
    ["rhythm", describeRhythms(series.rhythms, language).join("; ")],
    ["gaps", t("charts.about.gapsFound", count(points.filter((p) => p.gapBefore).length))],
    [
      "falls",
      falls.length === 0
        ? t("charts.about.noFalls")
        : falls.slice(-FALLS).map((p) => (
            <span key={p.figure} className={styles.fact}>
              <Link href={link(figurePath(p.figure))} prefetch={false}>
                {formatDate(p.asOf, locale, p.asOfPrecision)},{" "}
                {describeQuantity(p, series, language).amount}
              </Link>
              {". "}
              {describeMarks(p, language).join(". ")}
            </span>
          )),
    ],
    ["beside", t("charts.about.besideFound", count(points.filter((p) => !p.onLine).length))],
    [
      "restart",
      series.continuesId && (
        <Link href={link(seriesPath(series.continuesId))} prefetch={false}>
          {t("charts.about.restartLink")}
        </Link>
      ),
    ],
  ];
  return (
    <section>
      <h4>
        {fullName(series.origin, locale)}
        {series.dataset !== null && ` · ${datasetName(series.dataset, language)}`}
      </h4>
      <dl className={styles.facts}>
        {facts.map(([name, fact]) =>
          fact === null || fact === "" ? null : (
            <div key={name}>
              <dt>{t(`charts.about.${name}` as "charts.about.counted")}</dt>
              <dd>{fact}</dd>
            </div>
          ),
        )}
      </dl>
      <p>
        <Link href={link(seriesPath(series.id))} prefetch={false}>
          {t("charts.about.seriesLink")}
        </Link>
      </p>
    </section>
  );
}
