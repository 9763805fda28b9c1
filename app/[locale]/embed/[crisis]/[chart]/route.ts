import { chartPicturePath } from "@/lib/config/paths";
import { INDICATORS } from "@/lib/domain/codes";
import { languageOfPath } from "@/lib/i18n/language";
import { direction } from "@/lib/i18n/locales";
import { pictureParameters } from "@/lib/schema/picture-query";
import { PICTURE_THEMES } from "@/lib/series/picture/palette";
import { SERIES_CARD } from "@/lib/domain/series-card";
import { writeCardView } from "@/lib/series/chart-view";
import type { Chart } from "@/lib/series/chart";
import { readChart } from "@/lib/work/read-chart";
import { chartLink, makeChartPicture } from "@/components/charts/chart-picture";
import { formatEmbed, formatNoEmbed } from "@/components/charts/embed-document";
import { EMBED_WIDTHS, measureEmbed } from "@/components/charts/embed-sizes";

type Context = { params: Promise<{ locale: string; crisis: string; chart: string }> };

/** A chart for frames of other sites. What its address says that nobody understands is left out, as on pages. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, crisis, chart: name } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const page = { lang: language.locale, dir: direction(language.locale) };
  const query = new URL(request.url).searchParams;
  const card = INDICATORS.some((indicator) => indicator === name) ? name : SERIES_CARD;
  const view = pictureParameters(query, card);
  const chart = await readChart(crisis, name, view);
  if (chart === null) {
    const words = { title: t("errors.notFoundTitle"), text: t("errors.notFoundText") };
    return answer(formatNoEmbed({ ...page, ...words }), 404);
  }
  const picture = makeChartPicture(chart, { params: view, language, origin: "" });
  const heights = measureEmbed(picture);
  const draw = (theme: "light" | "dark", size: "wide" | "narrow") => {
    const asked = withoutIgnored(view, chart.ignored);
    asked.set("lang", language.locale);
    asked.set("theme", theme);
    asked.set("width", String(EMBED_WIDTHS[size]));
    const href = chartPicturePath({ crisis, chart: name }, "svg", asked);
    return { href, width: EMBED_WIDTHS[size], height: heights[size] };
  };
  const asTable = writeCardView(view, card, { ...chart.plan.view, face: "table" });
  const html = formatEmbed({
    ...page,
    theme: PICTURE_THEMES.find((theme) => theme === query.get("theme")) ?? "auto",
    title: `${picture.title} · ${picture.overline}`,
    description: picture.description,
    pictures: {
      light: { wide: draw("light", "wide"), narrow: draw("light", "narrow") },
      dark: { wide: draw("dark", "wide"), narrow: draw("dark", "narrow") },
    },
    links: [
      { href: chartLink(chart, view, language), text: t("charts.embedded.live") },
      { href: chartLink(chart, asTable, language), text: t("charts.embedded.table") },
    ],
  });
  return answer(html, 200);
}

/** `view` without what nobody understands, which a picture would be refused for. */
function withoutIgnored(view: URLSearchParams, ignored: Chart["ignored"]): URLSearchParams {
  const kept = new URLSearchParams(view);
  for (const { parameter, value } of ignored) {
    const values = (kept.get(parameter) ?? "").split(",").filter((one) => one !== value);
    if (values.join("") === "") kept.delete(parameter);
    else kept.set(parameter, values.join(","));
  }
  return kept;
}

function answer(html: string, status: number): Response {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "public, no-cache",
  };
  return new Response(html, { status, headers });
}
