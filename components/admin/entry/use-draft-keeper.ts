import { useEffect, useRef, useState } from "react";
import type { EntryReportText } from "@/lib/domain/entry";
import { removeBackup, takeBackup, writeBackup } from "./draft-backup";
import { DraftKeeper, type KeepStatus, type SaveDraft } from "./draft-keeper";

interface Draft {
  id: string;
  version: number;
  report: EntryReportText;
}

/**
 * Keeps `report` on the server and, until it is acknowledged, in the browser. What an earlier visit
 * left there comes back through `onRestore`.
 */
export function useDraftKeeper(
  draft: Draft,
  report: EntryReportText,
  save: SaveDraft,
  onRestore: (report: EntryReportText) => void,
) {
  const [status, setStatus] = useState<KeepStatus>({ kind: "saved" });
  const [restored, setRestored] = useState(false);
  const keeper = useRef<DraftKeeper | null>(null);
  const start = useRef({ draft, save, onRestore });

  useEffect(() => {
    const { draft: first, save: send, onRestore: restore } = start.current;
    const tab = Math.random().toString(36).slice(2);
    const made = new DraftKeeper({
      ...first,
      save: send,
      onStatus: setStatus,
      backUp: (unsaved) =>
        unsaved === null
          ? removeBackup(localStorage, first.id, tab)
          : writeBackup(localStorage, first.id, tab, { ...unsaved, at: Date.now() }),
      later: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    keeper.current = made;
    const backup = takeBackup(localStorage, first.id);
    if (backup && JSON.stringify(backup.report) !== JSON.stringify(first.report)) {
      if (backup.version !== first.version) made.meet(first.version, first.report);
      restore(backup.report);
      setRestored(true);
    }
    const again = () => void made.flush();
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    return () => {
      made.stop();
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
    };
  }, []);

  useEffect(() => keeper.current?.keep(report), [report]);

  return {
    status,
    restored,
    flush: async () => (await keeper.current?.flush()) ?? null,
    keepMine: () => void keeper.current?.keepMine(),
    takeTheirs: () => keeper.current?.takeTheirs() ?? null,
  };
}
