import { EXPORTED_EVENTS } from "@/lib/work/export-sources";
import { answerCsv } from "@/app/api/v1/_files/answer-csv";
import { answerPage } from "@/app/api/v1/_lists/answer-page";
import { defineListRoute } from "@/app/api/v1/_lists/define-list-route";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineListRoute(EXPORTED_EVENTS, {
  json: answerPage(EXPORTED_EVENTS),
  csv: answerCsv(EXPORTED_EVENTS),
});
