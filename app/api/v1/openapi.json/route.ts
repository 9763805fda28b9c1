import { API_PATH } from "@/lib/config/paths";
import { describeApi } from "@/lib/formats/open-api";
import { accept, JSON_TYPE } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { parseNoQuery } from "@/lib/schema/download-query";
import { PICTURE_LIMITS } from "@/app/api/v1/_pictures/picture-limits";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  async ({ query }) => {
    accept(parseNoQuery(query));
    return {
      question: "openapi",
      contentType: JSON_TYPE,
      body: async () => ({ content: JSON.stringify(describeApi(API_PATH, PICTURE_LIMITS)) }),
    };
  },
);
