import { readActor } from "@/lib/auth/read-actor";
import { Refusal } from "@/lib/domain/refusal";
import { answerFile } from "@/lib/http/file-answer";
import { definePrivateMethod } from "@/lib/http/private-route";
import { readJson } from "@/lib/http/read-body";
import { parseOwner, visibilitySchema } from "@/lib/schema/attachment-request";
import { detachFile } from "@/lib/work/attachments/detach-file";
import { openAttachment } from "@/lib/work/attachments/open-attachment";
import { showAttachment } from "@/lib/work/attachments/show-attachment";

interface Params {
  owner: string;
  id: string;
  sha256: string;
}

/** The file itself. */
export const GET = definePrivateMethod<Params>(async (request, params) => {
  const { sha256 } = params;
  const found = await openAttachment(readActor, { owner: parseOwner(params), sha256 });
  return answerFile(request, found.attachment, found.file);
});
export const HEAD = GET;

/** Shows a file of a document to readers, or hides it. */
export const PATCH = definePrivateMethod<Params>(async (request, params) => {
  const { kind, id: documentId } = parseOwner(params);
  if (kind !== "document") throw new Refusal({ kind: "not_found", what: "attachment" });
  const { isPublic } = await readJson(request, visibilitySchema);
  const { sha256 } = params;
  await showAttachment(await readActor(), { documentId, sha256, isPublic, at: new Date() });
  return new Response(null, { status: 204 });
});

/** Takes a file from a draft. */
export const DELETE = definePrivateMethod<Params>(async (_request, params) => {
  const { kind, id: draftId } = parseOwner(params);
  if (kind !== "draft") throw new Refusal({ kind: "not_found", what: "attachment" });
  await detachFile(await readActor(), { draftId, sha256: params.sha256 });
  return new Response(null, { status: 204 });
});
