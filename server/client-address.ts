import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/**
 * The address of the client: whom the outermost of our own `proxies` saw, none of whom the client can
 * speak for; without proxies, who is connected.
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const connected = bare(request.socket.remoteAddress ?? "");
  const header = request.headers["x-forwarded-for"];
  const passed = (Array.isArray(header) ? header.join(",") : (header ?? "")).split(",").map(bare);
  const seen = proxies === 0 ? connected : (passed.at(-proxies) ?? passed[0] ?? "");
  return isIP(seen) === 0 ? connected : seen;
}

/** Without spaces, port, brackets, and IPv6's way of writing an IPv4 address. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, "$1")
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "");
}
