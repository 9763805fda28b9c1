import { readActor } from "@/lib/auth/read-actor";
import { ATTACHMENT_TYPES } from "@/lib/domain/attachment";
import { definePrivateMethod } from "@/lib/http/private-route";
import { readBody } from "@/lib/http/read-body";
import { parseOwner } from "@/lib/schema/attachment-request";
import { attachFile } from "@/lib/work/attachments/attach-file";
import { listAttachments } from "@/lib/work/attachments/list-attachments";

interface Params {
  owner: string;
  id: string;
}

/** The files of a document or draft. */
export const GET = definePrivateMethod<Params>(async (_request, params) => {
  const data = await listAttachments(await readActor(), { owner: parseOwner(params) });
  return Response.json({ data });
});

/** Adds the file that is the body, under the name of the parameter `name`. */
export const POST = definePrivateMethod<Params>(async (request, params) => {
  const content = readBody(request, [...ATTACHMENT_TYPES, "application/octet-stream"]);
  const name = new URL(request.url).searchParams.get("name") ?? "";
  const input = { owner: parseOwner(params), name, content, at: new Date() };
  return Response.json(await attachFile(await readActor(), input), { status: 201 });
});
