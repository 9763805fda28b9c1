import { defineReadRoute } from "@/lib/http/read-route";
import { EXPORTED_FIGURES } from "@/lib/work/export-figures";
import { answerFile } from "@/app/api/v1/_files/answer-file";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  answerFile(EXPORTED_FIGURES, "xlsx"),
);
