import { ApiError } from "@/lib/http/problem";
import { defineReadRoute } from "@/lib/http/read-route";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute<{
  rest?: string[];
}>(async ({ url }) => {
  throw new ApiError("not_found", `The API has no address ${url.pathname}.`);
});
