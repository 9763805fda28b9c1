import { noSuchAddress } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute<{
  rest?: string[];
}>(async ({ url }) => {
  throw noSuchAddress(url.pathname);
});
