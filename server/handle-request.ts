import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { API_PATH, CLIENT_ADDRESS_HEADER, HEALTH_PATH } from "@/lib/config/paths";
import { followRequest, type RequestProgress } from "@/lib/log/request-stage";
import { checkHealth } from "@/lib/work/check-health";
import { addressKind, allowedMethods } from "./address-kind";
import { answerFromFile } from "./answer-from-file";
import { answerFromMemory } from "./answer-from-memory";
import { answerSeries } from "./answer-series";
import { clientAddress } from "./client-address";
import { explainFailure } from "./explain-failure";
import { setCommonHeaders } from "./headers";
import { makeInlineStyles } from "./inline-styles";
import { WAKING_TYPE } from "./keep-answer";
import { judgeRequest, type Verdict } from "./judge-request";
import { makeKeptAnswers, type KeptAnswers } from "./kept-answers";
import { limitRequests } from "./limit-requests";
import { beginsAsForm } from "./peek-form";
import { replaceFailedAnswer } from "./replace-failed-answer";
import { refuse, refuseForNow, refuseMethod } from "./refuse-request";
import { readTarget } from "./request-target";
import { isStatic, makeSendStatic } from "./send-static";
import { securePage, type PageWanted } from "./secure-page";
import { readWakingAddress } from "./waking-address";

/** What answers everything that the process does not answer itself. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The process around `handle`: an id for each request and the address of its client, which `handle`
 * finds among the request's own headers whatever the client sent; the common headers, a refusal of what
 * should not reach it, the health check, a page in place of one that failed, and one log line an answer.
 */
export function handleRequest(
  handle: Handler,
  {
    logger,
    publicUrl,
    trustProxy = 0,
    rateLimit = 0,
    answers = makeKeptAnswers(),
  }: {
    logger: Logger;
    publicUrl: string | null;
    trustProxy?: number;
    rateLimit?: number;
    answers?: KeptAnswers;
  },
): RequestListener {
  const limit = rateLimit > 0 ? limitRequests(rateLimit) : null;
  const fromMemory = answerFromMemory(publicUrl, answers);
  const fromFile = answerFromFile(logger);
  const dist = process.env["AS_REPORTED_DIST"] ?? ".next";
  const inlineStyles = makeInlineStyles(dist);
  const sendStatic = makeSendStatic(dist);
  const answerByHandler = (
    request: IncomingMessage,
    response: ServerResponse,
    wanted: Omit<PageWanted, "inlineStyles">,
  ): Promise<void> => {
    // Next compares it with the site that sends a server action; a proxy may name itself as the host.
    if (publicUrl !== null) request.headers["x-forwarded-host"] = new URL(publicUrl).host;
    securePage(request, response, { ...wanted, inlineStyles });
    return handle(request, response);
  };
  return (request, response) => {
    const { method = "" } = request;
    const started = performance.now();
    const requestId = randomUUID();
    const { url, path } = readTarget(request.url);
    const kind = addressKind(path);
    const { page, wakes } = kind === "public" ? readWakingAddress(url) : { page: url, wakes: null };
    request.url = page;
    response.on("close", () => {
      const level = path.startsWith("/_next/static/") ? "debug" : "info";
      logger[level]({
        id: requestId,
        method,
        // Without the query: what readers search for is theirs.
        path,
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        ...(response.writableFinished ? {} : { aborted: true }),
      });
    });
    const methods = allowedMethods(kind);
    const client = clientAddress(request, trustProxy);
    const prepare = (progress: RequestProgress): void => {
      request.headers["x-request-id"] = requestId;
      request.headers[CLIENT_ADDRESS_HEADER] = client;
      setCommonHeaders(response, { path, requestId, publicUrl });
      if (kind === "api") return;
      replaceFailedAnswer(response, (status) =>
        explainFailure(request, response, { status, progress, path, requestId }),
      );
    };
    const respond = async (progress: RequestProgress): Promise<void> => {
      const verdict = judgeRequest(request, { path, kind, publicUrl });
      const counted = limit !== null && path.startsWith(`${API_PATH}/`) && method !== "OPTIONS";
      const allowance = counted ? limit(client) : null;
      if (!methods.includes(method) || verdict !== null || allowance?.allowed === false) {
        prepare(progress);
        if (!methods.includes(method)) refuseMethod(response, methods, { path, requestId });
        else if (verdict !== null) refuse(response, verdict, { path, requestId });
        else if (allowance !== null) refuseForNow(response, allowance, requestId);
        return;
      }
      // Before anything is put on the answer: one from memory brings all its headers.
      const own = ["X-Request-Id", requestId, ...(allowance?.headers ?? [])];
      const made = await fromMemory(request, response, { path, own, wakes });
      if (made === "answered") return;
      if (made === "gone") {
        prepare(progress);
        // A browser complains of a script without its type, even of none.
        response.setHeader("Content-Type", WAKING_TYPE);
        response.writeHead(204, { "Cache-Control": "no-store" }).end();
        return;
      }
      if (await fromFile(request, response, { path, own })) return;
      prepare(progress);
      for (let i = 2; i < own.length; i += 2) response.setHeader(own[i] ?? "", own[i + 1] ?? "");
      if (path === HEALTH_PATH) await answerHealth(response);
      else if (kind === "admin" && method === "POST" && !(await beginsAsForm(request)))
        refuse(response, NO_FORM, { path, requestId });
      else if (isStatic(path))
        await sendStatic(request, response, path, () => handle(request, response));
      else if (!(await answerSeries(request, response, path)))
        await answerByHandler(request, response, { made, wakes: wakes !== null });
    };
    followRequest(respond).catch((error: unknown) => {
      logger.error({ id: requestId, err: error }, "request failed");
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function answerHealth(response: ServerResponse): Promise<void> {
  const well = await checkHealth();
  response.writeHead(well ? 200 : 503, {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
  });
  response.end(JSON.stringify({ status: well ? "ok" : "unavailable" }));
}

const NO_FORM: Verdict = { status: 400, text: "A form was expected." };
