import type { IncomingMessage } from "node:http";

/** How a body may be packed. */
export type Coding = "br" | "gzip";

type Asked = Pick<IncomingMessage, "headers">;

/** The codings that we make, the better first. */
const CODINGS: readonly Coding[] = ["br", "gzip"];

/** Of the ways of packing that the client takes, the one that it likes best; null for none. */
export function acceptedCoding(request: Asked): Coding | null {
  const wanted = readWanted(request);
  const weigh = (coding: Coding): number => wanted.get(coding) ?? wanted.get("*") ?? 0;
  const [best] = CODINGS.filter((coding) => weigh(coding) > 0).toSorted(
    (a, b) => weigh(b) - weigh(a),
  );
  return best ?? null;
}

/** Whether the client takes nothing that we could send: not packed as we pack, and not as it is. */
export function refusesEveryCoding(request: Asked): boolean {
  const wanted = readWanted(request);
  const asItIs = wanted.get("identity") ?? wanted.get("*") ?? 1;
  return asItIs === 0 && acceptedCoding(request) === null;
}

/** Codings and their weights as RFC 9110 has them in section 12.5.3; a weight that is none counts as 0. */
function readWanted({ headers }: Asked): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const part of (headers["accept-encoding"] ?? "").toString().split(",")) {
    const [name = "", quality = "1"] = part.trim().split(/\s*;\s*q=/i);
    if (name !== "") wanted.set(name.toLowerCase(), Number(quality) || 0);
  }
  return wanted;
}
