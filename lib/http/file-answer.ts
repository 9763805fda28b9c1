import "server-only";
import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import type { Attachment } from "@/lib/domain/attachment";

/**
 * Sends a file that somebody gave us: to be saved, never to be shown as a page of this site; the
 * server around the routes adds a policy under which nothing runs. Closes `file` when it is sent or
 * the client has gone.
 */
export async function answerFile(
  request: Request,
  { name, mediaType }: Pick<Attachment, "name" | "mediaType">,
  file: FileHandle,
): Promise<Response> {
  const headers = {
    "Content-Type": mediaType,
    "Content-Disposition": dispositionOf(name),
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  if (request.method === "HEAD") {
    await file.close();
    return new Response(null, { headers });
  }
  const content: NodeStream = Readable.toWeb(file.createReadStream());
  return new Response(content as ReadableStream<Uint8Array>, { headers });
}

/** RFC 6266: an ASCII name for old clients, and the name in UTF-8. */
export function dispositionOf(name: string): string {
  const ascii = name.replace(/[^\w. -]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
