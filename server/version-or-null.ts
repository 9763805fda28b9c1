import { readPublishedVersion } from "@/lib/work/read-published-version";

/** Null where the database does not answer: then nothing that is kept can be trusted either. */
export function versionOrNull(): number | null {
  try {
    return readPublishedVersion();
  } catch {
    return null;
  }
}
