import { beforeAll, describe, expect, it } from "vitest";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import type { FigureState } from "@/lib/domain/figure-state";
import { readKeptRecord } from "@/lib/store/catalogue-read";
import { driver } from "@/lib/store/connection";
import { readFigureState, readSavedState } from "@/lib/store/figure-states";
import { followMerges } from "@/lib/store/follow-merges";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plant, plantCrisis, plantDocument, plantFigure, plantSeries } from "@/lib/testing/plant";
import { changeDocument } from "@/lib/work/change-document";
import { checkFilter } from "@/lib/work/check-filter";
import { pageExists } from "@/lib/work/page-exists";
import { readSeries } from "@/lib/work/query-series";
import { listOrganisations } from "@/lib/work/query-sources";
import { sendBackReview } from "@/lib/work/send-back-review";
import { archiveRecord, restoreRecord } from "./archive-record";
import { createRecord } from "./create-record";
import { mergeOrganisations, planOrganisationMerge } from "./merge-organisations";

useSeededDatabase();

const AT = new Date("2026-03-01T10:00:00Z");
const CRISIS = "planted0crisis00";
const admin = makeActor("administrator", "ada");
const FROM = "planted0relay000";
const INTO = "planted0origin00";
const STAYS = "planted0series00";
const JOINS = "planted0joining0";
const MOVES = "planted0moving00";
const plan = { organisationId: FROM, into: "Old Origin" };
const pair = { organisationId: FROM, intoId: INTO, baseRevision: 1, intoRevision: 1, at: AT };
const KEY = (origin: string, dataset = "") =>
  `planted|killed|all|cumulative|persons|xa-town|in|${origin}|${dataset}||`;

function read<Row>(sql: string, ...values: string[]): Row[] {
  return driver()
    .prepare<string[], Row>(sql)
    .all(...values);
}
const savedStates = (id: string): FigureState[] =>
  read<{ state: string }>(
    "SELECT state FROM FigureRevision WHERE figureId = ? ORDER BY revision",
    id,
  ).map(({ state }) => JSON.parse(state) as FigureState);

function plantRevision(id: string, parts: Partial<FigureState> = {}, revision = 1): void {
  const current = readFigureState(driver(), id);
  const state = JSON.stringify({ ...current, ...parts, revision });
  const saved = { savedAt: "2026-02-01T00:00:00.000+00:00", savedBy: "eve", reason: "test" };
  plant(driver(), "FigureRevision", { figureId: id, revision, state, ...saved });
}

beforeAll(() => {
  const db = driver();
  plantCrisis(db);
  db.prepare("UPDATE Series SET key = ? WHERE id = ?").run(KEY("XORG"), STAYS);
  plantSeries(db, { id: JOINS, originId: FROM, key: KEY("x-relay"), methodNote: "By phone." });
  plantSeries(db, { id: MOVES, originId: FROM, key: KEY("x-relay", "other"), dataset: "other" });
  plant(db, "SeriesCheck", { seriesId: JOINS, checkedOn: "2020-02-01" });
  plant(db, "SeriesCheck", { seriesId: JOINS, checkedOn: "2020-02-02" });
  plant(db, "SeriesCheck", { seriesId: STAYS, checkedOn: "2020-02-02" });
  plant(db, "SeriesRhythm", { seriesId: JOINS, fromDate: "2020-01-01", days: 7 });
  for (const [rank, seriesId] of [JOINS, STAYS].entries())
    plant(db, "HeadlineChoice", { crisisId: CRISIS, slot: "killed", rank: rank + 1, seriesId });
  plantDocument(db, { id: "planted0docrelay", publisherId: FROM });
  plantFigure(db, { id: "planted0stays000", value: 10 });
  plantFigure(db, {
    id: "planted0joins000",
    seriesId: JOINS,
    documentId: "planted0docrelay",
    value: 11,
  });
  plantFigure(db, { id: "planted0moves000", seriesId: MOVES, value: 12 });
  const via = { figureId: "planted0stays000" };
  plant(db, "FigureVia", { ...via, position: 0, organisationId: FROM });
  plant(db, "FigureVia", { ...via, position: 1, organisationId: INTO });
  plant(db, "OrganisationAlias", { alias: "Relay Agency", organisationId: FROM });
  for (const id of ["planted0stays000", "planted0joins000", "planted0moves000"]) plantRevision(id);
  // A correction that waits, and names the duplicate.
  plantRevision("planted0moves000", { viaIds: [FROM], note: "waits" }, 2);
  plant(db, "Review", {
    id: "planted0review00",
    subjectKind: "figure",
    subjectId: "planted0moves000",
    revision: 2,
    baseRevision: 1,
    crisisId: CRISIS,
    status: "in_review",
    warnings: "[]",
    submittedBy: "eve",
    submittedAt: "2026-02-01T00:00:00.000+00:00",
  });
});

describe("a merge of organisations is refused", () => {
  it("to those who may not", async () => {
    for (const role of ["reporter", "reviewer"] as const) {
      const forbidden = { kind: "forbidden", permission: "organisation.write" };
      expect(await refusalOf(mergeOrganisations(makeActor(role), pair))).toEqual(forbidden);
      expect(await refusalOf(planOrganisationMerge(makeActor(role), plan))).toEqual(forbidden);
    }
    expect((await refusalOf(mergeOrganisations(null, pair))).kind).toBe("signed_out");
  });

  it("where one of the two changed since it was looked at", async () => {
    for (const stale of [{ baseRevision: 0 }, { intoRevision: 7 }])
      expect((await refusalOf(mergeOrganisations(admin, { ...pair, ...stale }))).kind).toBe(
        "conflict",
      );
  });

  it("into itself, into nothing, and into one in the archive", async () => {
    const into = (intoId: string, intoRevision = 1) =>
      refusalOf(mergeOrganisations(admin, { ...pair, intoId, intoRevision }));
    expect(await into(FROM)).toMatchObject({ problems: [{ code: "merge_into_itself" }] });
    expect(await into("nosuchrecord0000")).toEqual({ kind: "not_found", what: "organisation" });
    const form = { code: "XGONE", kind: "ngo", name: "Gone", nameFr: "", nameAr: "" };
    const rest = { shortName: "", shortNameFr: "", shortNameAr: "", aliases: "" };
    const input = {
      kind: "organisation",
      crisisId: null,
      form: { ...form, ...rest },
      at: AT,
    } as const;
    const { id } = await createRecord(admin, input);
    await archiveRecord(admin, { kind: "organisation", id, baseRevision: 1, at: AT });
    expect(await into(id, 2)).toMatchObject({ problems: [{ code: "archived_name" }] });
  });

  it("while a change of a document that names the duplicate waits", async () => {
    const { reviewId } = await changeDocument(makeActor("reviewer"), {
      documentId: "planted0docrelay",
      baseRevision: 1,
      change: { title: "Another title" },
      reason: "typing error",
      at: AT,
    });
    expect(await refusalOf(mergeOrganisations(admin, pair))).toEqual({
      kind: "invalid",
      problems: [{ field: null, code: "reviews_wait", values: { count: 1 } }],
    });
    await sendBackReview(admin, {
      reviewId: reviewId ?? "",
      comments: [{ field: null, text: "Later." }],
      at: AT,
    });
  });
});

describe("a merge of organisations", () => {
  it("moves what its plan said, and readers see it at once", async () => {
    expect(await planOrganisationMerge(admin, plan)).toMatchObject({
      series: 1,
      joined: 1,
      figures: 3,
      documents: 1,
      aliases: 1,
    });
    const version = () =>
      driver().prepare("SELECT version FROM DataVersion").pluck().get() as number;
    const before = version();
    await mergeOrganisations(admin, pair);
    expect(version()).toBe(before + 1);
  });

  it("gives series the other origin and the key that follows", () => {
    const [series] = read("SELECT originId, key, revision FROM Series WHERE id = ?", MOVES);
    expect(series).toEqual({ originId: INTO, key: KEY("XORG", "other"), revision: 2 });
  });

  it("makes one of two series that count the same, with all that was said of either", async () => {
    const detail = await readSeries(STAYS, null);
    expect(detail?.figures.map(({ figure }) => figure.id).toSorted()).toEqual([
      "planted0joins000",
      "planted0stays000",
    ]);
    expect(detail?.series).toMatchObject({
      checkedOn: ["2020-02-01", "2020-02-02"],
      methodNote: "By phone.",
      rhythms: [{ days: 7, from: "2020-01-01", to: null }],
    });
    expect(
      read("SELECT rank, seriesId FROM HeadlineChoice WHERE crisisId = ? ORDER BY rank", CRISIS),
    ).toEqual([{ rank: 1, seriesId: STAYS }]);
  });

  it("keeps addresses and filters that named what is gone", async () => {
    expect(await pageExists(`/series/${JOINS}`)).toBe(true);
    expect((await readSeries(JOINS, null))?.series.id).toBe(STAYS);
    const filter = { ...NO_FILTER, series: [JOINS], origin: ["x-relay"] };
    expect(await checkFilter(filter)).toEqual([]);
  });

  it("moves each figure by a revision of its own and rewrites no history", () => {
    const [first, second] = savedStates("planted0joins000");
    expect([first?.seriesId, second?.seriesId]).toEqual([JOINS, STAYS]);
    expect(
      read(
        "SELECT revision, savedBy, reason FROM FigureRevision WHERE figureId = ? AND revision = 2",
        "planted0joins000",
      ),
    ).toEqual([{ revision: 2, savedBy: "ada", reason: "Relay → Origin" }]);
    expect(savedStates("planted0stays000").map(({ viaIds }) => viaIds)).toEqual([
      [FROM, INTO],
      [INTO],
    ]);
  });

  it("moves what waits for review along, which waits on", () => {
    const states = savedStates("planted0moves000");
    expect(states.at(-1)).toMatchObject({ note: "waits", viaIds: [INTO] });
    expect(
      read(
        "SELECT revision, status FROM Review WHERE subjectId = ? AND status = 'in_review'",
        "planted0moves000",
      ),
    ).toEqual([{ revision: states.length, status: "in_review" }]);
  });

  it("lets an old state that is restored name what is there now", () => {
    const old = savedStates("planted0joins000")[0];
    if (old === undefined) throw new Error("no state");
    expect(followMerges(driver(), { ...old, viaIds: [FROM, INTO] })).toEqual({
      ...old,
      seriesId: STAYS,
      viaIds: [INTO],
    });
    expect(readSavedState(driver(), "planted0joins000", 1)?.seriesId).toBe(JOINS);
  });

  it("gives documents the other publisher, each with its earlier state kept", () => {
    expect(read("SELECT publisherId FROM Document WHERE id = ?", "planted0docrelay")).toEqual([
      { publisherId: INTO },
    ]);
    const states = read<{ state: string }>(
      "SELECT state FROM DocumentRevision WHERE documentId = ? ORDER BY revision",
      "planted0docrelay",
    ).map(({ state }) => (JSON.parse(state) as { publisherId: string }).publisherId);
    expect([states[0], states.at(-1)]).toEqual([FROM, INTO]);
  });

  it("leads every name of the duplicate to the one that stays", async () => {
    expect(readKeptRecord(driver(), "organisation", INTO)?.text["aliases"]?.split("\n")).toEqual([
      "Old Origin",
      "Relay",
      "Relay Agency",
      "x-relay",
    ]);
    const listed = (await listOrganisations()).map(({ organisation }) => organisation.code);
    expect(listed.filter((code) => code === "XORG")).toHaveLength(1);
    expect(listed).not.toContain("x-relay");
  });

  it("is recorded, and not undone by taking the duplicate out of the archive", async () => {
    const [event] = read<{ detail: string }>(
      "SELECT detail FROM AuditEvent WHERE action = 'organisation.merged' AND subject = ?",
      FROM,
    );
    expect(JSON.parse(event?.detail ?? "{}")).toMatchObject({
      organisationId: FROM,
      intoId: INTO,
      records: 7,
    });
    for (const [kind, id, baseRevision] of [
      ["organisation", FROM, 2],
      ["series", JOINS, 2],
    ] as const)
      expect(
        await refusalOf(restoreRecord(admin, { kind, id, baseRevision, at: AT })),
      ).toMatchObject({
        problems: [{ code: "was_merged" }],
      });
    const again = { ...pair, baseRevision: 2, intoRevision: 2 };
    expect(await refusalOf(mergeOrganisations(admin, again))).toMatchObject({
      problems: [{ code: "was_merged" }],
    });
  });
});
