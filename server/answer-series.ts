import type { IncomingMessage, ServerResponse } from "node:http";
import { API_PATH } from "@/lib/config/paths";
import { defineSeriesRoute } from "@/lib/http/series-route";
import { readSeriesJson } from "@/lib/work/read-series-json";

const SERIES = new RegExp(`^${API_PATH}/series/([^/]+)$`);
const METHODS = defineSeriesRoute(readSeriesJson);

/**
 * Answers a request for one series, by the route that Next has too: on the way through Next it takes
 * longer than the reading and writing together. Says whether it did.
 */
export async function answerSeries(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<boolean> {
  const { method, url = "", headers } = request;
  const id = decode(SERIES.exec(path)?.[1] ?? "");
  if (id === "" || (method !== "GET" && method !== "HEAD")) return false;
  const asked = new Request(`http://localhost${url}`, { method, headers: pick(headers) });
  const answer = await METHODS[method](asked, { params: Promise.resolve({ id }) });
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.end(Buffer.from(await answer.arrayBuffer()));
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

/** The headers that the route reads. */
function pick(headers: IncomingMessage["headers"]): [string, string][] {
  return ["if-none-match", "x-request-id"].flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" ? [[name, value] as [string, string]] : [];
  });
}
