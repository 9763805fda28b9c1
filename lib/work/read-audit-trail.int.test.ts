import { beforeAll, describe, expect, it } from "vitest";
import type { AuditAction } from "@/lib/domain/audit";
import type { AuditFilter } from "@/lib/domain/audit-trail";
import { driver } from "@/lib/store/connection";
import { writeAudit } from "@/lib/store/write-audit";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plant, plantCrisis, plantFigure, plantSeries } from "@/lib/testing/plant";
import { listAuditActors, readAuditTrail, streamAuditTrail } from "./read-audit-trail";

useSeededDatabase();

const ALL: AuditFilter = { actor: null, action: null, subject: null, from: null, to: null };
const admin = makeActor("administrator", "ada0000000000001");
const FIGURE = "planted0figure00";
const ELSEWHERE = "planted0other000";

function record(by: string, at: string, action: AuditAction): void {
  writeAudit(driver(), { by, at: new Date(at) }, [action]);
}

beforeAll(() => {
  const db = driver();
  plantCrisis(db);
  plantFigure(db, { id: FIGURE, value: 5 });
  plant(db, "Crisis", { id: "planted0crisis01", slug: "other", name: "Other", summary: "Test" });
  plantSeries(db, { id: "planted0series01", crisisId: "planted0crisis01" });
  plantFigure(db, { id: ELSEWHERE, seriesId: "planted0series01", value: 5 });
  const stamp = {
    createdAt: "2026-01-01T00:00:00.000+00:00",
    updatedAt: "2026-01-01T00:00:00.000+00:00",
  };
  const person = {
    id: "boris00000000001",
    name: "Boris",
    email: "boris@example.org",
    role: "reporter",
  };
  plant(db, "User", { ...person, emailVerified: 0, ...stamp });
  const checked = { action: "figure.sent_back", revision: 2 } as const;
  record(admin.id, "2027-03-01T23:59:59.999Z", { ...checked, figureId: FIGURE });
  record(admin.id, "2027-03-02T00:00:00Z", { ...checked, figureId: ELSEWHERE });
  record("boris00000000001", "2027-03-02T12:00:00Z", {
    action: "person.signed_in",
    userId: "boris00000000001",
  });
  const place = { record: "place", recordId: "planted0town0000" } as const;
  record(admin.id, "2027-03-03T08:00:00Z", { action: "record.created", ...place });
});

async function found(filter: Partial<AuditFilter>, actor = admin) {
  const since = filter.from ?? "2027-01-01";
  const trail = await readAuditTrail(actor, {
    filter: { ...ALL, ...filter, from: since },
    page: 1,
  });
  return trail.lines.map(({ action, subject }) => `${action} ${subject}`);
}

describe("the audit trail", () => {
  it("shows the latest first, with what its ids mean", async () => {
    const { lines, subjects, total } = await readAuditTrail(admin, { filter: ALL, page: 1 });
    expect(lines[0]).toMatchObject({
      at: "2027-03-03T08:00:00.000Z",
      actor: admin.id,
      action: "record.created",
      subject: "planted0town0000",
      detail: { record: "place", recordId: "planted0town0000" },
    });
    expect(total).toBe(lines.length);
    expect(subjects.get("planted0town0000")).toEqual({
      kind: "place",
      name: { en: "Town", fr: null, ar: null },
    });
    expect(subjects.get(FIGURE)).toMatchObject({ kind: "figure", asOf: "2020-01-08" });
    expect(subjects.get("boris00000000001")).toEqual({ kind: "person", name: "Boris" });
  });

  it("is narrowed by person, action, record and days, both included", async () => {
    expect(await found({ actor: "boris00000000001" })).toEqual([
      "person.signed_in boris00000000001",
    ]);
    expect(await found({ action: "record.created" })).toEqual(["record.created planted0town0000"]);
    expect(await found({ subject: FIGURE })).toEqual([`figure.sent_back ${FIGURE}`]);
    expect(await found({ from: "2027-03-01", to: "2027-03-01" })).toEqual([
      `figure.sent_back ${FIGURE}`,
    ]);
    expect(await found({ from: "2027-03-02", to: "2027-03-02" })).toHaveLength(2);
  });

  it("is read by reviewers without what is about people, and of their crises alone", async () => {
    const reviewer = makeActor("reviewer");
    expect(await found({}, reviewer)).toEqual([
      "record.created planted0town0000",
      `figure.sent_back ${ELSEWHERE}`,
      `figure.sent_back ${FIGURE}`,
    ]);
    const limited = makeActor("reviewer", "rami", ["planted0crisis00"]);
    expect(await found({}, limited)).toEqual([
      "record.created planted0town0000",
      `figure.sent_back ${FIGURE}`,
    ]);
    expect(await found({ subject: ELSEWHERE }, limited)).toEqual([]);
  });

  it("is closed to reporters and to those who are not signed in", async () => {
    const forbidden = { kind: "forbidden", permission: "audit.read" };
    const asked = { filter: ALL, page: 1 };
    expect(await refusalOf(readAuditTrail(makeActor("reporter"), asked))).toEqual(forbidden);
    expect(await refusalOf(readAuditTrail(null, asked))).toEqual({ kind: "signed_out" });
    expect(await refusalOf(listAuditActors(makeActor("reporter")))).toEqual(forbidden);
    expect(() => streamAuditTrail(makeActor("reporter"), ALL)).toThrow("forbidden");
  });

  it("pages through everything once, and streams the same, the oldest first", async () => {
    for (let i = 0; i < 1_100; i += 1) {
      const at = new Date(Date.UTC(2028, 0, 1, 0, 0, i % 700));
      writeAudit(driver(), { by: "bulk", at }, [
        { action: "draft.discarded", draftId: `draft${i}` },
      ]);
    }
    const filter = { ...ALL, actor: "bulk" };
    const paged: string[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const trail = await readAuditTrail(admin, { filter, page });
      pages = trail.pages;
      paged.push(...trail.lines.map(({ id }) => id));
    }
    const streamed: string[] = [];
    for await (const { lines } of streamAuditTrail(admin, filter))
      streamed.push(...lines.map(({ id }) => id));
    expect(new Set(streamed).size).toBe(1_100);
    expect(streamed.toReversed()).toEqual(paged);
  });

  it("names everybody who did something", async () => {
    const actors = await listAuditActors(admin);
    expect(actors).toContainEqual({ actor: "boris00000000001", name: "Boris" });
    expect(actors).toContainEqual({ actor: "seed", name: null });
  });
});
