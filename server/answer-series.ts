import type { IncomingMessage, ServerResponse } from "node:http";
import { API_PATH } from "@/lib/config/paths";
import { answerPlainly } from "@/lib/http/read-route";
import { answerSeriesBy } from "@/lib/http/series-route";
import { readSeriesJson } from "@/lib/work/read-series-json";

const SERIES = new RegExp(`^${API_PATH}/series/([^/]+)$`);
const answer = answerSeriesBy(readSeriesJson);

/**
 * Answers a request for one series, by what the route of Next answers with too: the way through Next,
 * or through requests and answers of the web, takes longer than reading and writing together. Says
 * whether it did.
 */
export async function answerSeries(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<boolean> {
  const { method, url = "", headers } = request;
  const id = decode(SERIES.exec(path)?.[1] ?? "");
  if (id === "" || (method !== "GET" && method !== "HEAD")) return false;
  const asked = { method, url: `http://localhost${url}`, headers: { get: headerOf(headers) } };
  const { status, headers: own, body } = await answerPlainly(asked, { id }, answer);
  response.statusCode = status;
  for (const name in own) response.setHeader(name, own[name] ?? "");
  if (body instanceof ReadableStream) throw new TypeError("a series is no stream");
  response.end(body ?? "");
  return true;
}

/** Empty where it is no text. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** Where a header stands twice, it is as if it did not. */
function headerOf(headers: IncomingMessage["headers"]): (name: string) => string | null {
  return (name) => {
    const value = headers[name];
    return typeof value === "string" ? value : null;
  };
}
