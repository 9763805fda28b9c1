import { toRecord } from "@/lib/formats/column";
import { SERIES_COLUMNS } from "@/lib/formats/series-columns";
import { accept, JSON_TYPE, orNotFound } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { parseItemQuery } from "@/lib/schema/download-query";
import { toColumns } from "@/lib/series/columns";
import { placePoints } from "@/lib/series/place-points";
import { readSeries } from "@/lib/work/query-series";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute<{ id: string }>(
  async ({ query, params }) => {
    const { knownOn } = accept(parseItemQuery(query));
    return {
      question: `series/${params.id}?knownOn=${knownOn}`,
      contentType: JSON_TYPE,
      body: async (dataVersion) => {
        const detail = orNotFound(await readSeries(params.id, knownOn), "series");
        const { points, rhythmDeclared } = placePoints(detail.series, detail.figures, knownOn);
        const content = JSON.stringify({
          ...toRecord(detail.series, SERIES_COLUMNS),
          rhythms: detail.series.rhythms,
          checkedOn: detail.series.checkedOn,
          restartedBy: detail.restartedBy.map(({ id }) => id),
          rhythmDeclared,
          ...toColumns(points),
          published: points.map(({ reported }) => reported.document.published),
          role: points.map(({ reported }) => reported.figure.role),
          status: points.map(({ reported }) => reported.status),
          meta: { knownOn, dataVersion },
        });
        return { content };
      },
    };
  },
);
