import { defineReadRoute } from "@/lib/http/read-route";
import { answerFiguresCsv } from "@/app/api/v1/_files/answer-figures-csv";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(answerFiguresCsv);
