import "server-only";
import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import type { Attachment } from "@/lib/domain/attachment";

/**
 * Sends a file that somebody gave us: to be saved, never to be shown as a page of this site. Closes
 * `file` when it is sent or the client has gone.
 */
export async function answerFile(
  request: Request,
  { name, mediaType, bytes }: Pick<Attachment, "name" | "mediaType" | "bytes">,
  file: FileHandle,
): Promise<Response> {
  const headers = {
    "Content-Type": mediaType,
    "Content-Length": String(bytes),
    "Content-Disposition": dispositionOf(name),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
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
