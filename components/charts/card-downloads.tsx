import Link from "next/link";
import { apiItemPath, DATA_PATH } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import { describeFiles } from "@/lib/i18n/describe-files";
import { localizePath } from "@/lib/i18n/localize-path";
import { FileList } from "@/components/ui/file-list";
import { downloadLink } from "./card-links";
import type { CardModel, CardPlace } from "./card-model";
import { CardPictures } from "./card-pictures";
import { describePanel, nameLine } from "./describe-series";
import styles from "./chart-card.module.css";

/** The download face: files with exactly the figures of the card. */
export function CardDownloads({
  model,
  place,
  title,
}: {
  model: CardModel;
  place: CardPlace;
  title: string;
}) {
  const { t, locale } = place.language;
  const { period, lines } = model;
  const drawn = lines.map((l) => l.series);
  const count = lines.reduce((sum, line) => sum + line.points.length, 0);
  return (
    <div className={styles.takeaways}>
      <p className={styles.lead}>
        {t("charts.download.intro")}{" "}
        {t("charts.download.rows", { count, number: formatNumber(count, locale) })}.
      </p>
      <div className={styles.words}>
        <h4>{t("charts.download.tables")}</h4>
        <FileList
          files={describeFiles(
            (format, more) => downloadLink(drawn, period, format, more),
            place.language,
          )}
        />
        <ul className={styles.list}>
          {model.panels.flatMap(({ panel }) => {
            const all = panel.lines.map((l) => l.series);
            return all.map((series) => (
              <li key={series.id}>
                <a
                  href={`${apiItemPath("series", series.id)}${period.knownOn === null ? "" : `?knownOn=${period.knownOn}`}`}
                >
                  {t("charts.download.seriesJson", {
                    series: nameLine(series, all, place.language),
                  })}
                </a>{" "}
                <small>{describePanel(all, place.language)}</small>
              </li>
            ));
          })}
        </ul>
        <p>
          <Link href={localizePath(DATA_PATH, locale)} prefetch={false}>
            {t("charts.download.columns")}
          </Link>
        </p>
      </div>
      <CardPictures model={model} place={place} title={title} />
    </div>
  );
}
