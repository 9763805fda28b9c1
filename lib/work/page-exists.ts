import "server-only";
import { isEmbedPath } from "@/lib/config/paths";
import { driver } from "@/lib/store/connection";
import { recordExists, type RecordKind } from "@/lib/store/record-exists";

const RECORDS: [RegExp, RecordKind][] = [
  [/^\/crises\/([^/]+)$/, "crisis"],
  [/^\/series\/([^/]+)$/, "series"],
  [/^\/figures\/([^/]+)$/, "figure"],
];
const OTHERS = /^(?:\/|\/sources|\/data|\/data\/api)$/;

/**
 * Whether a public page stands at `path`, given without language and query: one of the fixed pages,
 * or that of a record that a reader may see.
 */
export async function pageExists(path: string): Promise<boolean> {
  for (const [pattern, kind] of RECORDS) {
    const name = pattern.exec(path)?.[1];
    if (name !== undefined) return recordExists(driver(), kind, decode(name));
  }
  // A chart that is not there is told of in its frame, where no page of ours may stand.
  return OTHERS.test(path) || isEmbedPath(path);
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
