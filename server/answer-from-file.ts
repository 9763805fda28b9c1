import { open, type FileHandle } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Logger } from "pino";
import { answerFolder } from "@/lib/config/answer-folder";
import { API_PATH } from "@/lib/config/paths";
import { buildId, matchesEntityTag } from "@/lib/http/entity-tag";
import { writeFiguresFile } from "@/lib/work/write-figures-file";
import { acceptedCoding } from "./accepted-coding";
import { readHeaders } from "./keep-answer";
import { versionOrNull } from "./version-or-null";

const PATH = `${API_PATH}/figures.csv`;
/** Large enough that reading and sending keep each other busy. */
const PART_BYTES = 512 * 1024;
const ENDINGS = { gzip: "gz", br: "br" } as const;

/** The head of the table as its route made it, and the file that holds its body. */
interface Kept {
  version: number;
  file: string;
  headers: string[];
}

/** Answers `request` from a file if that is possible; says whether it did. */
type AnswerFromFile = (
  request: IncomingMessage,
  response: ServerResponse,
  asked: { path: string; own: readonly string[] },
) => Promise<boolean>;

/**
 * Gives the table of all figures, whole and without a filter, from a file for as long as what is
 * published stays as it is. The first who asks for it gets it as the database makes it; the file is
 * written after that.
 */
export function answerFromFile(logger: Logger): AnswerFromFile {
  let kept: Kept | null = null;
  let isWriting = false;
  const keep = async (version: number, headers: string[]): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    try {
      const file = join(answerFolder(), `figures-${buildId()}-${version}.csv`);
      if (await writeFiguresFile(file, version)) kept = { version, file, headers };
    } catch (error) {
      logger.warn({ err: error }, "the table of all figures could not be kept as a file");
    } finally {
      isWriting = false;
    }
  };
  return async (request, response, { path, own }) => {
    const { method, url } = request;
    if (path !== PATH || url !== PATH || (method !== "GET" && method !== "HEAD")) return false;
    const version = versionOrNull();
    if (version === null) return false;
    if (kept?.version === version && (await sendFile(request, response, kept, own))) return true;
    if (method === "GET") {
      response.once("finish", () => {
        if (response.statusCode === 200) void keep(version, readHeaders(response));
      });
    }
    return false;
  };
}

/** False where the file is not there any more. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, headers }: Kept,
  own: readonly string[],
): Promise<boolean> {
  const held = request.headers["if-none-match"];
  const tag = headers[headers.findIndex((name) => name.toLowerCase() === "etag") + 1] ?? "";
  if (held !== undefined && (held.trim() === "*" || matchesEntityTag(held, tag))) {
    response.writeHead(304, [...headers, ...own]).end();
    return true;
  }
  const coding = acceptedCoding(request);
  const packed = coding === null ? null : await openIfThere(`${file}.${ENDINGS[coding]}`);
  const opened = packed ?? (await openIfThere(file));
  if (opened === null) return false;
  const { size } = await opened.stat();
  const head = [...headers, ...own, "Content-Length", String(size)];
  if (packed !== null && coding !== null) head.push("Content-Encoding", coding);
  response.writeHead(200, head);
  if (request.method === "HEAD") {
    response.end();
    await opened.close();
    return true;
  }
  // It ends early where the client leaves; the line of the log says so.
  await pipeline(opened.createReadStream({ highWaterMark: PART_BYTES }), response).catch(
    () => null,
  );
  return true;
}

async function openIfThere(file: string): Promise<FileHandle | null> {
  return open(file).catch(() => null);
}
