import { EXPORTED_CRISES } from "@/lib/work/export-list";
import { defineFileRoute } from "@/app/api/v1/_files/define-file-route";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineFileRoute(
  EXPORTED_CRISES,
  "zip",
);
