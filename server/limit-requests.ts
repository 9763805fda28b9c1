import { clientNetwork } from "./client-network";

const WINDOW_S = 60;
/** Some 100 bytes each. */
const MAX_CLIENTS = 50_000;

/** What a client may still ask, and the headers that say so. */
export interface Allowance {
  allowed: boolean;
  /** Until the client may ask as often again. */
  seconds: number;
  /** Names and values in turn. */
  headers: string[];
}

/**
 * Counts the requests of each client address: `perMinute` of them in the minute from its first on.
 * With more than `maxClients` addresses the one that began longest ago begins anew. Each process counts
 * for itself. The headers are those of draft-ietf-httpapi-ratelimit-headers-11.
 */
export function limitRequests(
  perMinute: number,
  { now = () => performance.now(), maxClients = MAX_CLIENTS } = {},
): (address: string) => Allowance {
  const clients = new Map<string, { count: number; ends: number }>();
  const policy = `"minute";q=${perMinute};w=${WINDOW_S}`;
  return (address) => {
    const key = clientNetwork(address);
    const at = now();
    let client = clients.get(key);
    if (client === undefined || client.ends <= at) {
      clients.delete(key);
      client = { count: 0, ends: at + WINDOW_S * 1000 };
      clients.set(key, client);
      const [oldest] = clients.keys();
      if (clients.size > maxClients && oldest !== undefined) clients.delete(oldest);
    }
    client.count += 1;
    const seconds = Math.max(1, Math.ceil((client.ends - at) / 1000));
    const left = Math.max(0, perMinute - client.count);
    const headers = ["RateLimit-Policy", policy, "RateLimit", `"minute";r=${left};t=${seconds}`];
    return { allowed: client.count <= perMinute, seconds, headers };
  };
}
