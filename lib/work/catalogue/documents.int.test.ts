import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plant, plantCrisis, plantDocument, plantFigure } from "@/lib/testing/plant";
import { archiveDocument } from "./archive-document";
import { editDocument } from "./edit-document";
import { listDocumentsFor } from "./list-records";
import { planDocumentMerge } from "./plan-document-merge";
import { readDocumentRecord } from "./read-document-record";

useSeededDatabase();

const AT = new Date("2026-03-01T10:00:00Z");
const DOCUMENT = "planted0document";
const reviewer = makeActor("reviewer");
const elsewhere = makeActor("reviewer", "eve", ["another0crisis00"]);
const forbidden = { kind: "forbidden", permission: "document.write" };
const query = { q: "planted0doc", crisis: null, archived: false, page: 1 };

beforeAll(() => {
  const db = driver();
  plantCrisis(db);
  plantFigure(db, { id: "planted0figure00", value: 5 });
  const url = "https://example.org/report";
  plantDocument(db, { id: "planted0doctwin1", url, published: "2020-01-11" });
  plantDocument(db, { id: "planted0doctwin2", url, published: "2020-01-12" });
  const gone = { mergedIntoId: DOCUMENT, archivedAt: "2026-01-01T00:00:00.000+00:00" };
  plant(db, "Document", { id: "planted0docgone0", title: "Gone", edition: "gone", ...gone });
});

const read = async () => {
  const record = await readDocumentRecord(reviewer, { id: DOCUMENT });
  if (record === null) throw new Error("no document");
  return record;
};

describe("a document of the list", () => {
  it("is listed to those who may change it", async () => {
    const ids = async (actor: typeof reviewer) =>
      (await listDocumentsFor(actor, query)).items.map(({ document }) => document.id);
    expect(await ids(reviewer)).toEqual(["planted0doctwin2", "planted0doctwin1", DOCUMENT]);
    expect(await ids(elsewhere)).toEqual(["planted0doctwin2", "planted0doctwin1"]);
    expect(await refusalOf(listDocumentsFor(makeActor("reporter"), query))).toEqual(forbidden);
  });

  it("is changed by a form that names the publisher in any way that finds it", async () => {
    const { text, revision } = await read();
    expect(text).toMatchObject({ publisher: "XORG", published: "2020-01-10" });
    const form = { ...text, publisher: "Relay", title: "Corrected", reason: "typing error" };
    const input = { documentId: DOCUMENT, baseRevision: revision, form, at: AT };
    const { reviewId } = await editDocument(reviewer, input);
    expect(await read()).toMatchObject({
      revision: revision + 1,
      reviewId,
      text: { title: "Corrected", publisher: "x-relay" },
    });
    expect(await refusalOf(editDocument(reviewer, input))).toEqual({
      kind: "conflict",
      currentRevision: revision + 1,
      current: { ...text, title: "Corrected", publisher: "x-relay" },
    });
  });

  it("refuses a publisher that there is not, a change without a reason, and people of other crises", async () => {
    const { text, revision } = await read();
    const input = { documentId: DOCUMENT, baseRevision: revision, at: AT };
    const nobody = { ...text, publisher: "Nobody Knows", reason: "x" };
    expect(await refusalOf(editDocument(reviewer, { ...input, form: nobody }))).toMatchObject({
      problems: [{ field: "publisher", code: "unknown_name" }],
    });
    expect(await refusalOf(editDocument(reviewer, { ...input, form: text }))).toMatchObject({
      problems: [{ field: "reason", code: "text_missing" }],
    });
    for (const actor of [elsewhere, makeActor("reporter")]) {
      expect(await refusalOf(editDocument(actor, { ...input, form: nobody }))).toEqual(forbidden);
      expect(await refusalOf(archiveDocument(actor, { ...input, archived: true }))).toEqual(
        forbidden,
      );
      expect(
        await refusalOf(planDocumentMerge(actor, { documentId: DOCUMENT, into: "x" })),
      ).toEqual(forbidden);
    }
  });

  it("goes into the archive and out, and readers see no difference", async () => {
    const version = () => driver().prepare("SELECT version FROM DataVersion").pluck().get();
    const before = version();
    const input = { documentId: DOCUMENT, at: AT };
    await archiveDocument(reviewer, { ...input, archived: true });
    expect((await read()).archived).toBe(true);
    await archiveDocument(reviewer, { ...input, archived: false });
    expect((await read()).archived).toBe(false);
    expect(version()).toBe(before);
    const gone = { documentId: "planted0docgone0", archived: false, at: AT };
    expect(await refusalOf(archiveDocument(reviewer, gone))).toMatchObject({
      problems: [{ code: "was_merged" }],
    });
  });

  it("is compared with the one that it duplicates, found by address or page", async () => {
    const plan = (into: string, documentId = DOCUMENT) =>
      planDocumentMerge(reviewer, { documentId, into });
    const url = "https://example.org/report";
    expect(await refusalOf(plan(url))).toMatchObject({
      problems: [{ field: "into", code: "ambiguous_name" }],
    });
    const page = "https://here.example/sources?document=planted0doctwin1";
    expect((await plan(page)).into.id).toBe("planted0doctwin1");
    // Of two editions at one address, the other one.
    expect((await plan(url, "planted0doctwin1")).into.id).toBe("planted0doctwin2");
    expect(await refusalOf(plan("https://nowhere.example/"))).toMatchObject({
      problems: [{ field: "into", code: "unknown_name" }],
    });
  });
});
