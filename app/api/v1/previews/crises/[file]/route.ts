import { crisisPath } from "@/lib/config/paths";
import { orNotFound } from "@/lib/http/answers";
import { localizePath } from "@/lib/i18n/localize-path";
import { readCrisis, readHeadlines } from "@/lib/work/query-crises";
import { definePreviewRoute } from "@/app/api/v1/_pictures/answer-preview";
import { makeCrisisPreview } from "@/components/figures/make-preview";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = definePreviewRoute(
  "crises",
  async (slug, language, origin) => {
    const crisis = orNotFound(await readCrisis(slug), "crisis");
    const address = origin + localizePath(crisisPath(slug), language.locale);
    return makeCrisisPreview(crisis, await readHeadlines(slug, null), language, address);
  },
);
