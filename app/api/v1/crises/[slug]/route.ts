import { NO_FILTER } from "@/lib/domain/figure-filter";
import { toRecord } from "@/lib/formats/column";
import { CRISIS_COLUMNS, toEventRecord, toHeadlineRecord } from "@/lib/formats/crisis-columns";
import { accept, JSON_TYPE, orNotFound } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { parseItemQuery } from "@/lib/schema/download-query";
import { listEvents, queryCrises } from "@/lib/work/query-crises";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute<{ slug: string }>(
  async ({ query, params }) => {
    const { knownOn } = accept(parseItemQuery(query));
    return {
      question: `crises/${params.slug}?knownOn=${knownOn}`,
      contentType: JSON_TYPE,
      body: async (dataVersion) => {
        const found = await queryCrises({ ...NO_FILTER, crisis: [params.slug], knownOn });
        const crisis = orNotFound(found[0] ?? null, "crisis");
        const content = JSON.stringify({
          ...toRecord(crisis, CRISIS_COLUMNS),
          headlines: crisis.headlines.map(toHeadlineRecord),
          events: (await listEvents(params.slug)).map(toEventRecord),
          meta: { knownOn, dataVersion },
        });
        return { content };
      },
    };
  },
);
