import type { CrisisOverview } from "@/lib/domain/model";
import { apiListPath, crisisPath, withQuery } from "@/lib/config/paths";
import { describeFiles } from "@/lib/i18n/describe-files";
import { formatNumber, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Table } from "@/components/ui/table";
import styles from "./crisis-downloads.module.css";

/** Every crisis' figures as files. */
export function CrisisDownloads({
  crises,
  language,
}: {
  crises: CrisisOverview[];
  language: Language;
}) {
  const { t, locale } = language;
  return (
    <Table caption={t("data.download.caption")} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("data.download.crisis")}</th>
          <th scope="col" className={styles.number}>
            {t("data.download.figures")}
          </th>
          <th scope="col">{t("data.download.files")}</th>
        </tr>
      </thead>
      <tbody>
        {crises.map(({ crisis, figures }) => (
          <tr key={crisis.id}>
            <th scope="row">
              <a href={localizePath(crisisPath(crisis.slug), locale)}>
                {localName(crisis.name, locale)}
              </a>
            </th>
            <td className={styles.number}>{formatNumber(figures, locale)}</td>
            <td>
              <FileLinks crisis={crisis.slug} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function FileLinks({ crisis, language }: { crisis: string; language: Language }) {
  const files = describeFiles(
    (format, more) =>
      withQuery(apiListPath("figures", format), new URLSearchParams({ crisis, ...more })),
    language,
  );
  return (
    <span className={styles.files}>
      {files.map(({ format, href, name, hint }) => (
        <a key={format} href={href} download="" title={hint}>
          {name}
        </a>
      ))}
    </span>
  );
}
