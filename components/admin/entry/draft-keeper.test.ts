import { describe, expect, it } from "vitest";
import type { EntryReportText } from "@/lib/domain/entry";
import { makeReport } from "@/lib/testing/entry-reports";
import { DraftKeeper, type KeepStatus, type SaveDraft } from "./draft-keeper";

const FIRST = makeReport();
const titled = (title: string): EntryReportText => makeReport({ document: { title } });

type Answer = Awaited<ReturnType<SaveDraft>>;

/** A keeper before a server that answers as told; `server` refuses a base that is not its version. */
function setUp(answers: ((n: number) => Answer | Error | undefined) | null = null) {
  const server = { version: 1, report: FIRST, saves: 0 };
  const statuses: KeepStatus["kind"][] = [];
  const backups: (EntryReportText | null)[] = [];
  let planned: (() => void) | null = null;
  const keeper = new DraftKeeper({
    id: "draft",
    version: 1,
    report: FIRST,
    save: async ({ report, baseVersion }) => {
      server.saves += 1;
      const told = answers?.(server.saves);
      if (told instanceof Error) throw told;
      if (told) return told;
      if (baseVersion !== server.version)
        return {
          ok: false,
          reason: {
            kind: "conflict",
            currentRevision: server.version,
            current: { report: server.report },
          },
        };
      server.version += 1;
      server.report = report;
      return { ok: true, value: { id: "draft", version: server.version } };
    },
    onStatus: ({ kind }) => statuses.push(kind),
    backUp: (unsaved) => backups.push(unsaved?.report ?? null),
    later: (run) => {
      planned = run;
      return () => (planned = null);
    },
  });
  const runPlanned = () => planned?.();
  return { keeper, server, statuses, backups, runPlanned, isPlanned: () => planned !== null };
}

describe("DraftKeeper", () => {
  it("saves what was typed last once typing pauses, and keeps a copy until then", async () => {
    const { keeper, server, statuses, backups } = setUp();
    keeper.keep(titled("a"));
    keeper.keep(titled("ab"));
    expect(await keeper.flush()).toBe(2);
    expect(server.report.document.title).toBe("ab");
    expect(statuses).toEqual(["waiting", "saving", "saved"]);
    expect(backups.map((report) => report?.document.title ?? null)).toEqual(["a", "ab", null]);
  });
  it("saves again what was typed while a save was under way", async () => {
    const { keeper, server } = setUp();
    keeper.keep(titled("a"));
    const first = keeper.flush();
    keeper.keep(titled("b"));
    await first;
    expect(await keeper.flush()).toBe(3);
    expect(server.report.document.title).toBe("b");
  });
  it("has nothing to save once what was typed is taken back", async () => {
    const { keeper, server, statuses, backups, isPlanned } = setUp();
    keeper.keep(titled("a"));
    keeper.keep(FIRST);
    expect([statuses.at(-1), backups.at(-1), isPlanned()]).toEqual(["saved", null, false]);
    await keeper.flush();
    expect(server.saves).toBe(0);
  });
  it("does not save what has not changed", async () => {
    const { keeper, server } = setUp();
    keeper.keep(FIRST);
    expect(await keeper.flush()).toBe(1);
    expect(server.saves).toBe(0);
  });
  it.each<[string, Answer | Error]>([
    ["offline", new Error("no line")],
    ["signed_out", { ok: false, reason: { kind: "signed_out" } }],
  ])("tries again when %s, with the copy still there", async (status, answer) => {
    const { keeper, server, statuses, backups, isPlanned } = setUp((n) =>
      n === 1 ? answer : undefined,
    );
    keeper.keep(titled("a"));
    expect(await keeper.flush()).toBeNull();
    expect([statuses.at(-1), isPlanned(), backups.at(-1)?.document.title]).toEqual([
      status,
      true,
      "a",
    ]);
    expect(await keeper.flush()).toBe(2);
    expect(server.report.document.title).toBe("a");
  });
  it("tells a conflict and overwrites nothing until the person chose", async () => {
    const { keeper, server, statuses } = setUp();
    server.version = 5;
    server.report = titled("elsewhere");
    keeper.keep(titled("here"));
    expect(await keeper.flush()).toBeNull();
    keeper.keep(titled("here too"));
    expect(await keeper.flush()).toBeNull();
    expect([statuses.at(-1), server.report.document.title]).toEqual(["conflict", "elsewhere"]);
    expect(server.saves).toBe(1);
    expect(await keeper.keepMine()).toBe(6);
    expect(server.report.document.title).toBe("here too");
  });
  it("takes what was saved elsewhere, and goes on from there", async () => {
    const { keeper, server } = setUp();
    server.version = 5;
    server.report = titled("elsewhere");
    keeper.keep(titled("here"));
    await keeper.flush();
    expect(keeper.takeTheirs().document.title).toBe("elsewhere");
    keeper.keep(titled("on"));
    expect(await keeper.flush()).toBe(6);
  });
  it("knows its own text again where the answer to a save was lost", async () => {
    const { keeper, server, statuses } = setUp();
    server.version = 2;
    server.report = titled("a");
    keeper.keep(titled("a"));
    expect(await keeper.flush()).toBe(2);
    expect(statuses.at(-1)).toBe("saved");
  });
});
