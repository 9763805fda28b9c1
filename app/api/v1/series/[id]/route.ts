import { defineReadRoute } from "@/lib/http/read-route";
import { answerSeriesBy } from "@/lib/http/series-route";
import { readSeriesJson } from "@/lib/work/read-series-json";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  answerSeriesBy(readSeriesJson),
);
