import { defineReadRoute } from "@/lib/http/read-route";
import { answerFiguresJson } from "@/app/api/v1/_files/answer-figures-json";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(answerFiguresJson);
