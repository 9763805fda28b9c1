import { readActor } from "@/lib/auth/read-actor";
import { CSV_TYPE } from "@/lib/http/answers";
import { toByteStream } from "@/lib/http/body-stream";
import { dispositionOf } from "@/lib/http/file-answer";
import { definePrivateMethod } from "@/lib/http/private-route";
import { describeRejection } from "@/lib/i18n/describe-rejection";
import { languageOfPath } from "@/lib/i18n/language";
import { openRejects } from "@/lib/work/imports/open-rejects";
import { readImport } from "@/lib/work/imports/read-import";

/** The rows that an import leaves out, in the file's own columns, each with the reason. */
export const GET = definePrivateMethod<{ id: string }>(async (request, { id }) => {
  const language = languageOfPath(new URL(request.url).searchParams.get("locale") ?? "");
  const { t } = language;
  const actor = await readActor();
  const { name } = await readImport(actor, id);
  const words = {
    heading: t("admin.import.rejects.heading"),
    describe: (rejection: Parameters<typeof describeRejection>[0]) =>
      describeRejection(rejection, language),
  };
  const rows = await openRejects(actor, { id, words, at: new Date() });
  const stem = name.replace(/\.\w{1,5}$/, "");
  return new Response(toByteStream(rows), {
    headers: {
      "Content-Type": CSV_TYPE,
      "Content-Disposition": dispositionOf(`${t("admin.import.rejects.file", { name: stem })}.csv`),
    },
  });
});
