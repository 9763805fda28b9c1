import type { Metadata } from "next";
import { headers } from "next/headers";
import { publicUrl } from "@/lib/config/site";
import { siteOrigin } from "@/lib/http/site-origin";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { LOCALES } from "@/lib/i18n/locales";
import { PREVIEW } from "@/lib/series/picture/draw-preview";

/** How a page is shown where a link to it is shared; `picture` is the address of its preview. */
export async function describeLink(
  { locale, t }: Language,
  {
    title,
    description,
    path,
    picture,
  }: { title: string; description: string; path: string; picture: string | null },
): Promise<Metadata> {
  const origin = siteOrigin(publicUrl(), (await headers()).get("host"));
  const images =
    picture === null
      ? []
      : [{ url: origin + picture, ...PREVIEW, type: "image/png", alt: description }];
  return {
    openGraph: {
      type: "article",
      siteName: t("common.name"),
      title,
      description,
      url: origin + localizePath(path, locale),
      locale,
      alternateLocale: LOCALES.filter((other) => other !== locale),
      images,
    },
    twitter: {
      card: images.length > 0 ? "summary_large_image" : "summary",
      title,
      description,
      images,
    },
  };
}
