import type { IncomingMessage, ServerResponse } from "node:http";
import { matchesEntityTag } from "@/lib/http/entity-tag";
import { acceptedCoding } from "./accepted-coding";
import type { KeptAnswer } from "./kept-answers";
import { packBody } from "./pack-body";

/** Gives a kept answer again: whole, as a head alone, or as the word that the client has it still. */
export async function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  answer: KeptAnswer,
  own: readonly string[],
): Promise<void> {
  const held = request.headers["if-none-match"];
  if (held !== undefined && (held.trim() === "*" || matchesEntityTag(held, answer.tag))) {
    response.writeHead(304, [...withoutType(answer.headers), ...own]).end();
    return;
  }
  const coding = acceptedCoding(request);
  const packed = coding === null ? null : await packOnce(answer, coding);
  const body = packed ?? answer.body;
  const head = [...answer.headers, ...own, "Content-Length", String(body.byteLength)];
  if (packed !== null && coding !== null) head.push("Content-Encoding", coding);
  response.writeHead(200, head);
  // Node leaves the body of an answer to HEAD out by itself.
  response.end(body);
}

/** The body packed, made at most once; null where packing is not worth it. */
async function packOnce(answer: KeptAnswer, coding: "br" | "gzip"): Promise<Buffer | null> {
  answer.packed[coding] ??= packBody(answer.body, coding).then(({ body }) => body);
  const body = await answer.packed[coding];
  return body === answer.body ? null : body;
}

/** The tag covers the body that the client has: what describes that stays as it was. */
function withoutType(headers: readonly string[]): string[] {
  return headers.filter(
    (_, i) => !/^content-(?:type|disposition)$/i.test(headers[i - (i % 2)] ?? ""),
  );
}
