import { publicUrl } from "@/lib/config/site";
import { accept, PICTURE_TYPES, showAs } from "@/lib/http/answers";
import { ApiError } from "@/lib/http/problem";
import { defineReadRoute } from "@/lib/http/read-route";
import { siteOrigin } from "@/lib/http/site-origin";
import { languageOf, type Language } from "@/lib/i18n/language";
import { LOCALES } from "@/lib/i18n/locales";
import { parsePreviewQuery } from "@/lib/schema/picture-query";
import { drawPreview, type Preview } from "@/lib/series/picture/draw-preview";
import { drawOrWait } from "./draw-or-wait";

/** The routes of previews, `{name}.png`; `make` throws where there is no record of that name. */
export function definePreviewRoute(
  list: string,
  make: (name: string, language: Language, origin: string) => Promise<Preview>,
) {
  return defineReadRoute<{ file: string }>(async ({ query, params, headers }) => {
    const { lang } = accept(parsePreviewQuery(query, LOCALES));
    const name = /^(.+)\.png$/.exec(params.file)?.[1];
    if (name === undefined)
      throw new ApiError("not_found", "There is no such picture: previews end in .png.");
    const origin = siteOrigin(publicUrl(), headers.get("host"));
    return {
      question: JSON.stringify(["previews", list, name, lang, origin]),
      contentType: PICTURE_TYPES.png,
      body: async () => {
        const preview = await make(name, languageOf(lang), origin);
        return {
          content: await drawOrWait(drawPreview(preview), 1),
          headers: showAs(`as-reported_${name.replace(/[^\w-]/g, "")}.png`),
        };
      },
    };
  });
}
