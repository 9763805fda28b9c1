import { figurePath } from "@/lib/config/paths";
import { orNotFound } from "@/lib/http/answers";
import { localizePath } from "@/lib/i18n/localize-path";
import { readFigure } from "@/lib/work/read-figure";
import { definePreviewRoute } from "@/app/api/v1/_pictures/answer-preview";
import { makeFigurePreview } from "@/components/figures/make-preview";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = definePreviewRoute(
  "figures",
  async (id, language, origin) => {
    const { reported } = orNotFound(await readFigure(id), "figure");
    return makeFigurePreview(
      reported,
      language,
      origin + localizePath(figurePath(id), language.locale),
    );
  },
);
