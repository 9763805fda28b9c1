import { open, type FileHandle } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Logger } from "pino";
import { answerFolder } from "@/lib/config/answer-folder";
import { API_PATH } from "@/lib/config/paths";
import { buildId, matchesEntityTag } from "@/lib/http/entity-tag";
import { ApiError, formatProblem } from "@/lib/http/problem";
import { writeFiguresFile } from "@/lib/work/write-figures-file";
import { acceptedCoding } from "./accepted-coding";
import { readByteRange } from "./byte-range";
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
 * written after that, and then a part of it can be had, for who goes on with a download that broke off.
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

/**
 * False where the file is not there any more. A part of the table is that of the file that is not packed,
 * which alone has a strong tag, and only for who names that tag: without it nobody could tell whether the
 * part goes with what the client has.
 */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, headers }: Kept,
  own: readonly string[],
): Promise<boolean> {
  const held = request.headers["if-none-match"];
  const at = headers.findIndex((name) => name.toLowerCase() === "etag") + 1;
  const tag = headers[at] ?? "";
  if (held !== undefined && (held.trim() === "*" || matchesEntityTag(held, tag))) {
    response.writeHead(304, [...headers, ...own]).end();
    return true;
  }
  const strong = tag.replace(/^W\//, "");
  const goesOn = request.method === "GET" && request.headers["if-range"] === strong;
  const coding = goesOn ? null : acceptedCoding(request);
  const packed = coding === null ? null : await openIfThere(`${file}.${ENDINGS[coding]}`);
  const opened = packed ?? (await openIfThere(file));
  if (opened === null) return false;
  const { size } = await opened.stat();
  const range = goesOn ? readByteRange(request.headers.range, size) : null;
  const whole = packed === null ? headers.with(at, strong) : headers;
  const head = [...whole, ...own];
  if (packed === null) head.push("Accept-Ranges", "bytes");
  if (range === "outside") {
    await opened.close();
    refuseRange(response, { size, own, headers });
    return true;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  head.push("Content-Length", String(end - start + 1));
  if (packed !== null && coding !== null) head.push("Content-Encoding", coding);
  if (range !== null) head.push("Content-Range", `bytes ${start}-${end}/${size}`);
  response.writeHead(range === null ? 200 : 206, head);
  if (request.method === "HEAD") {
    response.end();
    await opened.close();
    return true;
  }
  // It ends early where the client leaves; the line of the log says so.
  await pipeline(
    opened.createReadStream({ start, end, highWaterMark: PART_BYTES }),
    response,
  ).catch(() => null);
  return true;
}

/** Headers of the table that are not those of a refusal. */
const OF_TABLE = /^(?:etag|cache-control|content-type|content-disposition|x-updated-through)$/i;

function refuseRange(
  response: ServerResponse,
  { size, own, headers }: { size: number; own: readonly string[]; headers: readonly string[] },
): void {
  const detail = `The file ends before the range begins: it has ${size} bytes. If you have as many, it is whole; else ask for it without Range.`;
  const common = headers.filter((_, i) => !OF_TABLE.test(headers[i - (i % 2)] ?? ""));
  const requestId = own[own.indexOf("X-Request-Id") + 1] ?? "";
  const described = [
    ["Content-Type", "application/problem+json"],
    ["Cache-Control", "no-store"],
    ["Content-Range", `bytes */${size}`],
  ];
  response.writeHead(416, [...common, ...own, ...described.flat()]);
  response.end(formatProblem(new ApiError("range_not_satisfiable", detail), requestId));
}

async function openIfThere(file: string): Promise<FileHandle | null> {
  return open(file).catch(() => null);
}
