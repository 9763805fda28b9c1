import "server-only";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

let build: string | undefined;

/** Names the code that answers, so that a new release answers anew; the same in every process. */
export function buildId(): string {
  if (build === undefined) {
    const file = join(process.env["AS_REPORTED_DIST"] ?? ".next", "BUILD_ID");
    build = existsSync(file) ? readFileSync(file, "utf8").trim() : "unbuilt";
  }
  return build;
}

/**
 * The tag of an answer, from the version of the data, the release and the question in its one
 * spelling. Weak: the bytes may be compressed in one way or another on their way.
 */
export function makeEntityTag(version: number, question: string): string {
  const hash = createHash("sha256").update(`${buildId()}\n${question}`).digest("base64url");
  return `W/"${version}-${hash.slice(0, 16)}"`;
}

/**
 * Whether `If-None-Match` names the tag, by weak comparison. `*` names none: it asks whether there is
 * an answer at all, which the tag of a question does not say.
 */
export function matchesEntityTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const opaque = (text: string): string => text.trim().replace(/^W\//, "");
  return header.split(",").some((candidate) => opaque(candidate) === opaque(tag));
}
