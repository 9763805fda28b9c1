import { apiListPath, crisisPath, DATA_PATH, HOME_PATH, withQuery } from "@/lib/config/paths";
import type { Crisis, SeriesSummary } from "@/lib/domain/model";
import { FILE_FORMATS, type FileFormat } from "@/lib/domain/file-format";
import { isNamed, originsOf } from "@/lib/domain/origins-of";
import { tagUri } from "@/lib/domain/tag-uri";
import { describeDataset, formatForScript } from "@/lib/formats/json-ld";
import { describeCounted } from "@/lib/i18n/describe-quantity";
import { fullName } from "@/lib/i18n/describe-origin";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";

const MEDIA_TYPES: Record<FileFormat, string> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  zip: "application/zip",
};

/** The figures of a crisis as search engines for data read them; nothing in it is run. */
export function CrisisJsonLd({
  crisis,
  series,
  site,
  dataVersion,
  citation,
  language,
}: {
  crisis: Crisis;
  series: SeriesSummary[];
  /** Where readers reach the site. */
  site: string;
  dataVersion: number;
  citation: string;
  language: Language;
}) {
  const { t, locale } = language;
  const at = (path: string): string => `${site}${localizePath(path, locale)}`;
  const query = new URLSearchParams({ crisis: crisis.slug });
  const dataset = describeDataset({
    name: localName(crisis.name, locale),
    description: `${localName(crisis.summary, locale)} ${t("common.tagline")}`,
    url: at(crisisPath(crisis.slug)),
    identifier: tagUri(site, `crises/${crisis.slug}`),
    language: locale,
    version: String(dataVersion),
    publisher: { name: t("common.name"), url: at(HOME_PATH) },
    creators: originsOf(series)
      .filter(isNamed)
      .map((origin) => fullName(origin, locale)),
    licence: `${at(DATA_PATH)}#licence`,
    time: crisis.startDate === null ? null : `${crisis.startDate}/${crisis.endDate ?? ".."}`,
    countries: crisis.countries,
    measured: [...new Set(series.map((one) => describeCounted(one.series, language)))],
    files: FILE_FORMATS.map((format) => ({
      name: t(`download.files.${format}`),
      mediaType: MEDIA_TYPES[format],
      url: `${site}${withQuery(apiListPath("figures", format), query)}`,
    })),
    citation,
  });
  return (
    <script
      type="application/ld+json"
      // Escaped for a script element; the page's policy runs no data in any case.
      dangerouslySetInnerHTML={{ __html: formatForScript(dataset) }}
    />
  );
}
