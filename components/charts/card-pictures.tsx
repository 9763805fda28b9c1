import { chartPicturePath, embedPath, withQuery } from "@/lib/config/paths";
import { localizePath } from "@/lib/i18n/localize-path";
import { PICTURE_WIDTHS } from "@/lib/series/picture/draw-picture";
import { pictureParameters } from "@/lib/schema/picture-query";
import { SERIES_CARD } from "@/lib/domain/series-card";
import { CopyField } from "@/components/ui/copy-field";
import { FileList } from "@/components/ui/file-list";
import type { CardModel, CardPlace } from "./card-model";
import { describeChart } from "./describe-chart";
import { formatEmbedCode } from "./embed-code";
import { measureEmbed } from "./embed-sizes";
import styles from "./chart-card.module.css";

/** The card as a picture to take away, and the code that embeds it in a page. */
export function CardPictures({
  model,
  place,
  title,
}: {
  model: CardModel;
  place: CardPlace;
  title: string;
}) {
  const { language, params, origin } = place;
  const { t, locale } = language;
  const { card, choice } = model.plan;
  const [series] = choice.chosen;
  if (!series) return null;
  const name = { crisis: series.crisis.slug, chart: card === SERIES_CARD ? series.id : card };
  const view = pictureParameters(params, card);
  const query = new URLSearchParams(view);
  if (locale !== "en") query.set("lang", locale);
  const link = (format: "svg" | "png") => keepCommas(chartPicturePath(name, format, query));
  const embed = keepCommas(withQuery(localizePath(embedPath(name), locale), view));
  const picture = describeChart(model, language, { crisis: series.crisis.name, title, link: "" });
  const code = formatEmbedCode({
    src: origin + embed,
    title: `${title} · ${picture.overline}`,
    width: PICTURE_WIDTHS.usual,
    heights: measureEmbed(picture),
  });
  return (
    <div className={styles.words}>
      <h4>{t("charts.download.pictures")}</h4>
      <FileList
        files={(["svg", "png"] as const).map((format) => ({
          format,
          href: link(format),
          name: t(`charts.download.${format}`),
          hint: t(`charts.download.${format}Hint`),
        }))}
      />
      <CopyField
        label={t("charts.download.embedCode")}
        value={code}
        texts={{ copy: t("charts.download.copy"), copied: t("charts.download.copied") }}
      />
      <p>
        <a href={embed}>{t("charts.download.embedded")}</a>
      </p>
    </div>
  );
}

/** Commas are safe in a query and keep long lists readable. */
function keepCommas(address: string): string {
  return address.replaceAll("%2C", ",");
}
