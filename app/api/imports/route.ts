import { readActor } from "@/lib/auth/read-actor";
import { IMPORT_PATH, importPath, withQuery } from "@/lib/config/paths";
import { Refusal } from "@/lib/domain/refusal";
import { openMultipartFile } from "@/lib/http/multipart-file";
import { definePrivateMethod } from "@/lib/http/private-route";
import { readBody } from "@/lib/http/read-body";
import { describeUpload, writeUploadProblem } from "@/lib/i18n/describe-upload";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { startImport } from "@/lib/work/imports/start-import";

/**
 * Takes a spreadsheet: as the body, or from a form where no script runs, which is led on to the page
 * of its import, or back with the reason why there is none.
 */
export const POST = definePrivateMethod(async (request) => {
  const query = new URL(request.url).searchParams;
  const language = languageOfPath(query.get("locale") ?? "");
  const isForm = /^multipart\//i.test(request.headers.get("content-type") ?? "");
  try {
    const { name, content } = isForm
      ? await openMultipartFile(request)
      : {
          name: query.get("name") ?? "",
          content: readBody(request, ["application/octet-stream"]),
        };
    const { id } = await startImport(await readActor(), { name, content, at: new Date() });
    const to = localizePath(importPath(id), language.locale);
    return isForm ? seeOther(to) : Response.json({ to }, { status: 201 });
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason.kind !== "invalid") throw error;
    const problem = writeUploadProblem(error.reason.problems);
    const back = localizePath(withQuery(IMPORT_PATH, problem), language.locale);
    if (isForm) return seeOther(back);
    return Response.json({ problem: describeUpload(problem, language) }, { status: 422 });
  }
});

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location } });
}
