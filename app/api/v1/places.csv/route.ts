import { defineReadRoute } from "@/lib/http/read-route";
import { EXPORTED_PLACES } from "@/lib/work/export-sources";
import { answerCsv } from "@/app/api/v1/_files/answer-csv";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  answerCsv(EXPORTED_PLACES),
);
