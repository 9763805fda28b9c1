import { feedPath } from "@/lib/config/paths";
import type { Language } from "@/lib/i18n/language";

const FORMATS = [
  ["atom", "application/atom+xml"],
  ["json", "application/feed+json"],
] as const;

/** The feeds that readers' programs find by themselves: of the page's crisis first, then of all. */
export function FeedLinks({
  crisis,
  language: { t, locale },
}: {
  crisis: { slug: string; title: string } | null;
  language: Language;
}) {
  const feeds = [...(crisis === null ? [] : [crisis]), { slug: null, title: t("common.name") }];
  return feeds.map(({ slug, title }) =>
    FORMATS.map(([format, type]) => (
      <link
        key={`${slug} ${format}`}
        rel="alternate"
        type={type}
        title={title}
        href={feedPath(slug, format, locale)}
      />
    )),
  );
}
