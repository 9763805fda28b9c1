import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import send from "send";
import { PACKED_BUILD_FILES } from "@/lib/config/packed-build-files";
import { acceptedCoding } from "./accepted-coding";

const PREFIX = "/_next/static/";
const SUFFIXES = { br: ".br", gzip: ".gz" };

/** Answers for a file of the build at `path`; calls `otherwise` where there is none. */
export type SendStatic = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  otherwise: () => Promise<void>,
) => Promise<void>;

/** Whether `path` is that of a file which the browser gets as the build made it. */
export function isStatic(path: string): boolean {
  return path.startsWith(PREFIX);
}

/**
 * Sends files of the build in the folder `dist` packed as they lie there (`scripts/pack-static.ts`):
 * Next would pack each again for each reader, a tenth larger. Their names change with their content, so
 * browsers keep them for good.
 */
export function makeSendStatic(dist: string): SendStatic {
  const root = join(dist, "static");
  const sendFile = (
    request: IncomingMessage,
    response: ServerResponse,
    file: string,
  ): Promise<boolean> =>
    new Promise((resolve) => {
      send(request, file, { root, index: false, dotfiles: "ignore", immutable: true, maxAge: "1y" })
        .on("error", () => {
          if (response.headersSent) response.destroy();
          else resolve(false);
        })
        .on("directory", () => resolve(false))
        .pipe(response);
      response.once("close", () => resolve(true));
    });
  return async (request, response, path, otherwise) => {
    const file = path.slice(PREFIX.length);
    const type = PACKED_BUILD_FILES[extname(file)];
    const coding = type === undefined ? null : acceptedCoding(request);
    if (type !== undefined) response.setHeader("Vary", "Accept-Encoding");
    if (type !== undefined && coding !== null) {
      response.setHeader("Content-Type", type);
      response.setHeader("Content-Encoding", coding);
      if (await sendFile(request, response, file + SUFFIXES[coding])) return;
      response.removeHeader("Content-Type");
      response.removeHeader("Content-Encoding");
    }
    if (await sendFile(request, response, file)) return;
    response.removeHeader("Vary");
    await otherwise();
  };
}
