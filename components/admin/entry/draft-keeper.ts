import type { ActionResult } from "@/lib/domain/action-result";
import type { EntryReportText } from "@/lib/domain/entry";
import type { RefusalReason } from "@/lib/domain/refusal";

/** Where a draft stands with the server. */
export type KeepStatus =
  | { kind: "saved" | "waiting" | "saving" | "offline" | "signed_out" }
  | { kind: "refused"; reason: RefusalReason }
  /** Saved elsewhere since: what stands there. */
  | { kind: "conflict"; version: number; report: EntryReportText };

export type SaveDraft = (input: {
  id: string;
  report: EntryReportText;
  baseVersion: number;
}) => Promise<ActionResult<{ id: string; version: number }>>;

export interface KeeperOptions {
  id: string;
  version: number;
  /** What the server holds under that version. */
  report: EntryReportText;
  save: SaveDraft;
  onStatus: (status: KeepStatus) => void;
  /** Called with what is not acknowledged yet, and with null once everything is. */
  backUp: (unsaved: { version: number; report: EntryReportText } | null) => void;
  /** Runs something later; answers how to call it off. */
  later: (run: () => void, milliseconds: number) => () => void;
}

/** Long enough for a word, short enough to lose nothing to speak of. */
const PAUSE = 800;
const RETRY = 5000;

/**
 * Keeps a draft on the server as it is typed: one save at a time, the next when typing pauses, again
 * after a lost line or an expired session, and never over what was saved elsewhere.
 */
export class DraftKeeper {
  private report: EntryReportText;
  private acknowledged: string;
  private version: number;
  private status: KeepStatus = { kind: "saved" };
  private running: Promise<boolean> | null = null;
  private callOff: () => void = () => {};

  constructor(private readonly options: KeeperOptions) {
    this.report = options.report;
    this.version = options.version;
    this.acknowledged = JSON.stringify(options.report);
  }

  /** Takes what stands in the form now. */
  keep(report: EntryReportText): void {
    this.report = report;
    if (!this.isDirty()) {
      if (this.status.kind === "waiting") this.settle();
      return;
    }
    this.options.backUp({ version: this.version, report });
    if (this.status.kind === "conflict") return;
    if (this.status.kind === "saved" || this.status.kind === "refused")
      this.tell({ kind: "waiting" });
    this.plan(PAUSE);
  }

  /** Saves now; answers the version once everything is saved, null where it cannot be. */
  async flush(): Promise<number | null> {
    this.callOff();
    if (this.running) await this.running;
    while (this.isDirty() && this.status.kind !== "conflict") {
      this.running = this.send();
      const saved = await this.running;
      this.running = null;
      if (!saved) return null;
    }
    return this.isDirty() ? null : this.version;
  }

  /** Something else stands on the server under `version`; whose text goes on is for the person to say. */
  meet(version: number, report: EntryReportText): void {
    this.tell({ kind: "conflict", version, report });
  }

  /** Goes on with the text in the form, over what was saved elsewhere. */
  keepMine(): Promise<number | null> {
    if (this.status.kind === "conflict") this.accept(this.status.version, this.status.report);
    this.tell({ kind: "waiting" });
    return this.flush();
  }

  /** Goes on with what was saved elsewhere, and answers it. */
  takeTheirs(): EntryReportText {
    if (this.status.kind === "conflict") {
      this.accept(this.status.version, this.status.report);
      this.report = this.status.report;
    }
    this.options.backUp(null);
    this.tell({ kind: "saved" });
    return this.report;
  }

  stop(): void {
    this.callOff();
  }

  /** Typed and taken back: there is nothing to save. */
  private settle(): void {
    this.callOff();
    this.options.backUp(null);
    this.tell({ kind: "saved" });
  }

  private isDirty(): boolean {
    return JSON.stringify(this.report) !== this.acknowledged;
  }

  private accept(version: number, report: EntryReportText): void {
    this.version = version;
    this.acknowledged = JSON.stringify(report);
  }

  private async send(): Promise<boolean> {
    const { id, save } = this.options;
    const { report } = this;
    this.tell({ kind: "saving" });
    const result = await save({ id, report, baseVersion: this.version }).catch(() => null);
    if (result === null) return this.fail({ kind: "offline" }, RETRY);
    if (result.ok) {
      this.accept(result.value.version, report);
      if (!this.isDirty()) this.options.backUp(null);
      this.tell({ kind: this.isDirty() ? "waiting" : "saved" });
      return true;
    }
    const { reason } = result;
    if (reason.kind === "signed_out") return this.fail({ kind: "signed_out" }, RETRY);
    if (reason.kind === "busy") return this.fail({ kind: "offline" }, RETRY);
    if (reason.kind !== "conflict") return this.fail({ kind: "refused", reason }, null);
    const { report: theirs } = reason.current as { report: EntryReportText };
    // The answer to an earlier save may have been lost: what stands there is what is here.
    if (JSON.stringify(theirs) === JSON.stringify(report)) {
      this.accept(reason.currentRevision, report);
      this.options.backUp(null);
      this.tell({ kind: "saved" });
      return true;
    }
    return this.fail({ kind: "conflict", version: reason.currentRevision, report: theirs }, null);
  }

  private fail(status: KeepStatus, retry: number | null): false {
    this.tell(status);
    if (retry !== null) this.plan(retry);
    return false;
  }

  private plan(milliseconds: number): void {
    this.callOff();
    this.callOff = this.options.later(() => void this.flush(), milliseconds);
  }

  private tell(status: KeepStatus): void {
    this.status = status;
    this.options.onStatus(status);
  }
}
