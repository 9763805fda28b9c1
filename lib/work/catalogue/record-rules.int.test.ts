import { beforeAll, describe, expect, it } from "vitest";
import { NO_FILTER, type FigureFilter } from "@/lib/domain/figure-filter";
import type { RecordKind, RecordText } from "@/lib/domain/catalogue";
import { readKeptRecord } from "@/lib/store/catalogue-read";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plant, plantCrisis, plantDocument, plantFigure } from "@/lib/testing/plant";
import { crisisForm, eventForm, placeForm, seriesForm } from "@/lib/testing/record-forms";
import { pageExists } from "@/lib/work/page-exists";
import { listEvents, queryCrises, readCrisis } from "@/lib/work/query-crises";
import { archiveRecord } from "./archive-record";
import { createRecord } from "./create-record";
import { editRecord } from "./edit-record";

useSeededDatabase();

const AT = new Date("2026-03-01T10:00:00Z");
const CRISIS = "planted0crisis00";
const admin = makeActor("administrator");
const PLANTED = "planted0series00";

beforeAll(async () => {
  const db = driver();
  plantCrisis(db);
  const twin = { name: "Twin", country: "XXB", adminLevel: 1 };
  plant(db, "Place", { id: "planted0twin0001", slug: "xa-twin-1", path: "/xa-twin-1/", ...twin });
  plantFigure(db, { id: "planted0figure00", value: 5 });
});

const add = (kind: RecordKind, form: RecordText) =>
  createRecord(admin, { kind, crisisId: CRISIS, form, at: AT });

describe("names of other records", () => {
  it("are found by code, p-code, other names and names in any language", async () => {
    const found = async (parts: RecordText, dataset: string) => {
      const { id } = await add("series", seriesForm({ ...parts, dataset }));
      return readKeptRecord(driver(), "series", id)?.text;
    };
    expect(await found({ place: "XA01", origin: "Old Origin" }, "one")).toMatchObject({
      place: "xa-town",
      origin: "XORG",
    });
    expect(await found({ place: "town", origin: "relay" }, "two")).toMatchObject({
      place: "xa-town",
      origin: "x-relay",
    });
    expect(await found({ place: "LBY", origin: "منظمة الصحة العالمية" }, "three")).toMatchObject({
      place: "libya",
      origin: "WHO",
    });
  });

  it("lead an event to its document by our page of it", async () => {
    const page = "https://figures.example.org/ar/sources?document=planted0document&q=x";
    plantDocument(driver(), { id: "planted0docmerge", mergedIntoId: "planted0document" });
    for (const document of [page, "planted0document", "planted0docmerge"]) {
      const { id } = await add("event", eventForm({ document }));
      expect(readKeptRecord(driver(), "event", id)?.text["document"]).toBe("planted0document");
    }
  });
});

describe("what addresses and keys are made of", () => {
  it("stays: the slug of a crisis or place and the code of an organisation", async () => {
    const { id } = await add("crisis", crisisForm({ slug: "kept" }));
    const edit = { kind: "crisis", id, baseRevision: 1, at: AT } as const;
    expect(
      await refusalOf(editRecord(admin, { ...edit, form: crisisForm({ slug: "lost" }) })),
    ).toEqual({
      kind: "invalid",
      problems: [{ field: "slug", code: "fixed" }],
    });
  });

  it("moves with a place: all that lies below it stays below it", async () => {
    const { id } = await add(
      "place",
      placeForm({ slug: "xa-area", parent: "xa-land", adminLevel: "1" }),
    );
    const child = await add("place", placeForm({ slug: "xa-quarter", parent: "xa-area" }));
    const edit = { kind: "place", id, baseRevision: 1, at: AT } as const;
    const below = placeForm({ slug: "xa-area", parent: "xa-quarter", adminLevel: "" });
    expect(await refusalOf(editRecord(admin, { ...edit, form: below }))).toMatchObject({
      problems: [{ field: "parent", code: "below_itself" }],
    });
    await editRecord(admin, { ...edit, form: placeForm({ slug: "xa-area", parent: "xa-twin-1" }) });
    const path = driver().prepare<[string], { path: string }>(
      "SELECT path FROM Place WHERE id = ?",
    );
    expect(path.get(child.id)?.path).toBe("/xa-twin-1/xa-area/xa-quarter/");
    expect(path.get("planted0town0000")?.path).toBe("/xa-land/xa-town/");
  });

  it("is a series' own once a reader could see a figure of it; notes and rhythm are not", async () => {
    const text = readKeptRecord(driver(), "series", PLANTED)?.text ?? {};
    const edit = { kind: "series", id: PLANTED, baseRevision: 1, at: AT } as const;
    const other = { ...text, definition: "verified", place: "xa-land" };
    expect(await refusalOf(editRecord(admin, { ...edit, form: other }))).toEqual({
      kind: "invalid",
      problems: [
        { field: "place", code: "key_is_published" },
        { field: "definition", code: "key_is_published" },
      ],
    });
    const notes = { ...text, methodNote: "By hand.", rhythms: "7 | 2020-01-01 | 2020-06-30" };
    expect(await editRecord(admin, { ...edit, form: notes })).toEqual({ revision: 2 });
  });

  it("may change while nothing of a series was published, its key with it", async () => {
    const { id } = await add("series", seriesForm({ dataset: "wrong" }));
    plantFigure(driver(), { id: "planted0waiting0", seriesId: id, value: 1, status: "in_review" });
    const edit = { kind: "series", id, baseRevision: 1, at: AT } as const;
    await editRecord(admin, { ...edit, form: seriesForm({ dataset: "right", place: "xa-land" }) });
    expect(driver().prepare("SELECT key FROM Series WHERE id = ?").pluck().get(id)).toBe(
      "planted|injured|all|cumulative|persons|xa-land|in|XORG|right||2020-01-01",
    );
    const taken = seriesForm({ dataset: "taken" });
    const twin = await add("series", taken);
    const again = { ...edit, baseRevision: 2, form: taken };
    expect(await refusalOf(editRecord(admin, again))).toEqual({
      kind: "invalid",
      problems: [{ field: null, code: "series_exists", values: { id: twin.id } }],
    });
  });

  it("binds a count to the one that restarts it, which never goes back to it", async () => {
    const parts = { dataset: "restart", indicator: "missing" };
    const first = await add("series", seriesForm(parts));
    const later = seriesForm({ ...parts, baseline: "2020-06-01", continues: first.id });
    const second = await add("series", later);
    const edit = { kind: "series", id: first.id, baseRevision: 1, at: AT } as const;
    const circle = seriesForm({ ...parts, baseline: "", continues: second.id });
    const refused = await refusalOf(editRecord(admin, { ...edit, form: circle }));
    const problems = refused.kind === "invalid" ? refused.problems : [];
    expect(problems).toContainEqual({ field: "continues", code: "restart_in_circle" });
    const moved = seriesForm({ ...parts, place: "xa-land" });
    expect(await refusalOf(editRecord(admin, { ...edit, form: moved }))).toEqual({
      kind: "invalid",
      problems: [{ field: "place", code: "key_is_continued" }],
    });
  });
});

describe("the archive refuses", () => {
  it("a place with places below it, and a series that leads a headline", async () => {
    const place = { kind: "place", id: "planted0land0000", baseRevision: 1, at: AT } as const;
    expect(await refusalOf(archiveRecord(admin, place))).toMatchObject({
      problems: [{ code: "archive_has_places_below" }],
    });
    plant(driver(), "HeadlineChoice", {
      crisisId: CRISIS,
      slot: "killed",
      rank: 1,
      seriesId: PLANTED,
    });
    const series = { kind: "series", id: PLANTED, baseRevision: 2, at: AT } as const;
    expect(await refusalOf(archiveRecord(admin, series))).toMatchObject({
      problems: [{ code: "archive_leads_headline" }],
    });
  });
});

describe("readers", () => {
  it("find an archived crisis by its address and name alone, and no archived event", async () => {
    const crisis = await add("crisis", crisisForm({ slug: "quiet" }));
    const event = await createRecord(admin, {
      kind: "event",
      crisisId: crisis.id,
      form: eventForm(),
      at: AT,
    });
    const listed = async (filter: Partial<FigureFilter> = {}) =>
      (await queryCrises({ ...NO_FILTER, ...filter })).map((row) => row.crisis.slug);
    expect(await listed()).toContain("quiet");
    expect(await listEvents("quiet")).toHaveLength(1);
    await archiveRecord(admin, { kind: "event", id: event.id, baseRevision: 1, at: AT });
    expect(await listEvents("quiet")).toEqual([]);
    await archiveRecord(admin, { kind: "crisis", id: crisis.id, baseRevision: 1, at: AT });
    expect(await listed()).not.toContain("quiet");
    expect(await listed({ crisis: ["quiet"] })).toEqual(["quiet"]);
    expect((await readCrisis("quiet"))?.id).toBe(crisis.id);
    expect(await pageExists("/crises/quiet")).toBe(true);
  });
});
