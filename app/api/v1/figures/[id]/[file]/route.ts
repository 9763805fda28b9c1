import { figureRevisionPath } from "@/lib/config/paths";
import { orNotFound } from "@/lib/http/answers";
import { citeFigure } from "@/lib/i18n/describe-citation";
import { localizePath } from "@/lib/i18n/localize-path";
import { readFigure } from "@/lib/work/read-figure";
import { readPinnedFigure } from "@/lib/work/read-pinned-figure";
import { defineCitationRoute } from "@/app/api/v1/_cite/define-citation-route";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineCitationRoute(
  "figure",
  "id",
  async ({ name, revision, site, language }) => {
    const { reported } =
      revision === null
        ? orNotFound(await readFigure(name), "figure")
        : orNotFound(await readPinnedFigure(name, revision), "revision of a figure");
    const { id, revision: number } = reported.figure;
    const path = localizePath(figureRevisionPath(id, number), language.locale);
    return citeFigure(reported, `${site}${path}`, language);
  },
);
