import { crisisPath, DATA_PATH, figureRevisionPath, HOME_PATH } from "@/lib/config/paths";
import type { Change } from "@/lib/domain/change";
import type { Crisis } from "@/lib/domain/model";
import { tagUri } from "@/lib/domain/tag-uri";
import type { Feed } from "@/lib/formats/feed";
import { describeFeedChange } from "@/lib/i18n/describe-changes";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";

/** Changes as a feed in the reader's language; each entry leads to its revision. */
export function buildFeed({
  crisis,
  changes,
  site,
  self,
  language,
}: {
  /** Null for all of them. */
  crisis: Crisis | null;
  changes: Change[];
  site: string;
  self: string;
  language: Language;
}): Feed {
  const { t, locale } = language;
  const at = (path: string): string => `${site}${localizePath(path, locale)}`;
  const name = crisis === null ? null : localName(crisis.name, locale);
  return {
    id: tagUri(site, `feeds/${crisis?.slug ?? "all"}/${locale}`),
    title: name === null ? t("common.name") : t("feed.title", { crisis: name }),
    description: t("feed.description"),
    language: locale,
    author: t("common.name"),
    page: at(crisis === null ? HOME_PATH : crisisPath(crisis.slug)),
    self,
    licence: `${at(DATA_PATH)}#licence`,
    entries: changes.map((change) => {
      const { figure, series } = change.reported;
      return {
        ...describeFeedChange(change, language),
        id: tagUri(site, `figures/${figure.id}/revisions/${figure.revision}`),
        url: at(figureRevisionPath(figure.id, figure.revision)),
        at: change.publishedAt,
        tags: [series.crisis.slug, series.indicator, change.kind],
      };
    }),
  };
}
