import { EXPORTED_PLACES } from "@/lib/work/export-sources";
import { answerCsv } from "@/app/api/v1/_files/answer-csv";
import { answerPage } from "@/app/api/v1/_lists/answer-page";
import { defineListRoute } from "@/app/api/v1/_lists/define-list-route";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineListRoute(EXPORTED_PLACES, {
  json: answerPage(EXPORTED_PLACES),
  csv: answerCsv(EXPORTED_PLACES),
});
