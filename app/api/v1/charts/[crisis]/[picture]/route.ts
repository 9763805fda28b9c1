import { INDICATORS } from "@/lib/domain/codes";
import { publicUrl } from "@/lib/config/site";
import { accept, orNotFound, PICTURE_TYPES, showAs } from "@/lib/http/answers";
import { ApiError } from "@/lib/http/problem";
import { defineReadRoute } from "@/lib/http/read-route";
import { refuseIgnored } from "@/lib/http/refuse-ignored";
import { siteOrigin } from "@/lib/http/site-origin";
import { languageOf } from "@/lib/i18n/language";
import { parsePictureQuery, PICTURE_FORMATS } from "@/lib/schema/picture-query";
import { drawPicture } from "@/lib/series/picture/draw-picture";
import { SERIES_CARD } from "@/lib/domain/series-card";
import { readChart } from "@/lib/work/read-chart";
import { drawOrWait } from "@/app/api/v1/_pictures/draw-or-wait";
import { PICTURE_LIMITS } from "@/app/api/v1/_pictures/picture-limits";
import { makeChartPicture } from "@/components/charts/chart-picture";

/** What a chart can be called, in the words of a refusal. */
const NAMED =
  "chart of this crisis: charts are named by an indicator that it counts, such as killed, or by the id of one of its series";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute<{
  crisis: string;
  picture: string;
}>(async ({ query, params, headers }) => {
  const { name, format } = readName(params.picture);
  const card = INDICATORS.some((indicator) => indicator === name) ? name : SERIES_CARD;
  const asked = accept(parsePictureQuery(query, card, format, PICTURE_LIMITS));
  const origin = siteOrigin(publicUrl(), headers.get("host"));
  const { lang, theme, width, scale, view } = asked;
  return {
    question: JSON.stringify([params, origin, lang, theme, width, scale, view.toString()]),
    contentType: PICTURE_TYPES[format],
    body: async () => {
      const chart = orNotFound(await readChart(params.crisis, name, view), NAMED);
      refuseIgnored(chart.ignored);
      const language = languageOf(lang);
      const picture = makeChartPicture(chart, { params: view, language, origin });
      const svg = drawPicture(picture, { width, theme });
      return {
        content: format === "svg" ? svg : await drawOrWait(svg, scale),
        headers: showAs(`as-reported_${params.crisis}_${name}.${format}`),
      };
    },
  };
});

/** "killed.svg" in parts. */
function readName(file: string) {
  const [, name = "", extension] = /^(.+)\.([a-z]+)$/.exec(file) ?? [];
  const format = PICTURE_FORMATS.find((known) => known === extension);
  if (format === undefined) {
    const endings = PICTURE_FORMATS.map((known) => `.${known}`).join(" or ");
    throw new ApiError("not_found", `There is no such picture: charts end in ${endings}.`);
  }
  return { name, format };
}
