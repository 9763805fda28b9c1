import type { EntryReportText } from "@/lib/domain/entry";
import { ENTRY_REPORT } from "@/lib/schema/entry-report";

/** What was typed and not yet acknowledged, kept in the browser. */
export interface Backup {
  /** The version of the draft that it was typed on. */
  version: number;
  report: EntryReportText;
  /** Milliseconds since 1970. */
  at: number;
}

type Place = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const prefixOf = (draft: string) => `as-reported:draft:${draft}:`;

/** Keeps a draft's unsaved text under the name of this tab, so that two tabs do not overwrite it. */
export function writeBackup(place: Place, draft: string, tab: string, backup: Backup): void {
  try {
    place.setItem(prefixOf(draft) + tab, JSON.stringify(backup));
  } catch {
    // A full or forbidden storage must not stop anybody from typing; the server's copy remains.
  }
}

export function removeBackup(place: Place, draft: string, tab: string): void {
  place.removeItem(prefixOf(draft) + tab);
}

/** The backup of a draft that was typed last in any tab, and takes them all away; null where none. */
export function takeBackup(place: Place, draft: string): Backup | null {
  const names = Array.from({ length: place.length }, (_, i) => place.key(i)).filter(
    (name) => name?.startsWith(prefixOf(draft)) === true,
  );
  let latest: Backup | null = null;
  for (const name of names) {
    if (name === null) continue;
    const backup = parseBackup(place.getItem(name));
    if (backup && (latest === null || backup.at > latest.at)) latest = backup;
    place.removeItem(name);
  }
  return latest;
}

function parseBackup(text: string | null): Backup | null {
  try {
    const { version, report, at } = JSON.parse(text ?? "") as Partial<Backup>;
    const parsed = ENTRY_REPORT.safeParse(report);
    return parsed.success && typeof version === "number" && typeof at === "number"
      ? { version, report: parsed.data, at }
      : null;
  } catch {
    return null;
  }
}
