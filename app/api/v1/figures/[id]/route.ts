import { toRecord } from "@/lib/formats/column";
import { ALL_FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { accept, JSON_TYPE, orNotFound } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { parseNoQuery } from "@/lib/schema/download-query";
import { readFigure } from "@/lib/work/read-figure";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute<{ id: string }>(
  async ({ query, params }) => {
    accept(parseNoQuery(query));
    return {
      question: `figures/${params.id}`,
      contentType: JSON_TYPE,
      body: async (dataVersion) => {
        const detail = orNotFound(await readFigure(params.id), "figure");
        const content = JSON.stringify({
          ...toRecord(detail.reported, ALL_FIGURE_COLUMNS),
          parts: detail.parts.map(({ figure }) => figure.id),
          previous: detail.previous?.figure.id ?? null,
          next: detail.next?.figure.id ?? null,
          revisions: detail.revisions,
          meta: { dataVersion },
        });
        return { content };
      },
    };
  },
);
