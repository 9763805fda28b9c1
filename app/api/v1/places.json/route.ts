import { defineReadRoute } from "@/lib/http/read-route";
import { EXPORTED_PLACES } from "@/lib/work/export-sources";
import { answerFile } from "@/app/api/v1/_files/answer-file";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  answerFile(EXPORTED_PLACES, "json"),
);
