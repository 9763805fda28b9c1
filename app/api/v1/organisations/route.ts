import { EXPORTED_ORGANISATIONS } from "@/lib/work/export-sources";
import { answerCsv } from "@/app/api/v1/_files/answer-csv";
import { answerPage } from "@/app/api/v1/_lists/answer-page";
import { defineListRoute } from "@/app/api/v1/_lists/define-list-route";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineListRoute(
  EXPORTED_ORGANISATIONS,
  { json: answerPage(EXPORTED_ORGANISATIONS), csv: answerCsv(EXPORTED_ORGANISATIONS) },
);
