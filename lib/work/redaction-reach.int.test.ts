import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { attachmentPath } from "@/lib/store/attachment-files";
import { driver } from "@/lib/store/connection";
import { change, readAll, readOne } from "@/lib/store/sql";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME as AT } from "@/lib/testing/enter-reports";
import { makeReport, makeRow } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { acceptAll, importText, previewText } from "@/lib/testing/import-files";
import { amina, approveOne, documentOf, limited, rosa, sven } from "@/lib/testing/office";
import { makeActor } from "@/lib/testing/people";
import { plantAround } from "@/lib/testing/plant-around";
import { auditOf, dataVersion, figureState } from "@/lib/testing/stored";
import { findText, LEFT, listTextColumns, REACHED } from "@/lib/testing/text-columns";
import { changeDocument } from "./change-document";
import { chooseSelfApproval } from "./choose-self-approval";
import { openRejects } from "./imports/open-rejects";
import { redactFigure } from "./redact-figure";
import { saveDraft } from "./save-draft";

useSeededDatabase();

const NAME = "Salma “S” Example";
const administrator = makeActor("administrator");
const REASON = "A private person.";

const HEAD =
  "crisis,indicator,value,qualifier,population,measure,period_start,as_of,published,source_org,document_title,document_url,location,note";
const row = (
  {
    indicator,
    value,
    title,
    url,
  }: Record<"indicator" | "title" | "url", string> & { value: number },
  note: string,
): string =>
  // A day of its own for each value, so that no count falls.
  `Libya 2019,${indicator},${value},exact,journalists,cumulative,2019-04-04,2019-05-${value},2019-06-09,WHO,${title},${url},Libya,${note}`;
let value = 10;
const file = (...rows: string[]) => `${[HEAD, ...rows].join("\n")}\n`;

/** Publishes two figures of one document by an import, both with the name; their ids, and the import's. */
async function importNamed(name: string) {
  const [title, url] = [`Interview with ${NAME} ${name}`, `https://example.org/${name}`];
  value += 1;
  const told = (indicator: string) => row({ indicator, value, title, url }, `told by ${NAME}`);
  const text = file(told("killed"), told("injured"));
  const { id: importId } = await importText(administrator, text, acceptAll, true);
  const ids = readAll<{ id: string }>(
    driver(),
    "SELECT figureId AS id FROM ImportFigure WHERE batchId = @importId ORDER BY row",
    { importId },
  ).map(({ id }) => id);
  return { importId, ids, title, url, text };
}

const sha256Of = (importId: string): string =>
  readOne<{ sha256: string }>(driver(), "SELECT sha256 FROM ImportBatch WHERE id = @importId", {
    importId,
  })?.sha256 ?? "";

describe("the columns with text", () => {
  it("are each reached by a redaction, or left for a reason", () => {
    const columns = listTextColumns();
    const left = Object.values(LEFT).flatMap((names) => names.trim().split(/\s+/));
    const isNamed = (place: string) => (name: string) =>
      name === place || name === place.split(".")[0];
    const undecided = columns.filter((place) => ![...REACHED, ...left].some(isNamed(place)));
    expect(undecided).toEqual([]);
    const both = REACHED.filter((place) => left.some(isNamed(place)));
    expect(both).toEqual([]);
    const stale = [...REACHED, ...left].filter(
      (name) => !columns.some((one) => isNamed(one)(name)),
    );
    expect(stale).toEqual([]);
  });
});

describe("a text taken out of a figure", () => {
  beforeAll(() => chooseSelfApproval(administrator, { allowed: true, at: AT }));

  it("is in no table any more, nor in the file of the database or a kept file", async () => {
    const { importId, ids, url, text } = await importNamed("reach");
    const [id = "", other = ""] = ids;
    const { documentId, seriesId } = figureState(id);
    const again = await previewText(administrator, text, acceptAll);
    const elsewhere = makeReport({
      document: { id: documentId, title: `as ${NAME} said`, note: NAME },
      rows: [makeRow({ excerpt: NAME, page: NAME, computedBy: NAME, note: NAME })],
    });
    const draft = await saveDraft(amina, {
      id: null,
      report: { ...elsewhere, crisis: "sudan-2023" },
      baseVersion: null,
      at: AT,
    });
    plantAround(NAME, { id, documentId, seriesId, draftId: draft.id, importId });
    const found = findText(NAME);
    expect(REACHED.filter((place) => !found.includes(place))).toEqual([]);
    expect(readFileSync(attachmentPath(sha256Of(importId)), "utf8")).toContain(NAME);

    const before = dataVersion();
    await redactFigure(administrator, { figureId: id, text: NAME, reason: REASON, at: AT });

    expect(findText(NAME)).toEqual([]);
    driver().pragma("wal_checkpoint(TRUNCATE)");
    expect(readFileSync(driver().name).includes(NAME)).toBe(false);
    expect(existsSync(attachmentPath(sha256Of(importId)))).toBe(false);
    expect(dataVersion()).toBeGreaterThan(before);
    expect(documentOf(id)).toMatchObject({ title: "Interview with […] reach", url });
    expect(figureState(other)).toMatchObject({ note: "told by […]", value: 11 });
    for (const figureId of [id, other])
      expect(auditOf(figureId).at(-1)).toMatchObject({
        action: "figure.redacted",
        detail: { reason: REASON },
      });
    for (const batch of [importId, again.id])
      expect(auditOf(batch).at(-1)).toMatchObject({ action: "import.file_removed" });
    const words = { heading: "why", describe: () => "" };
    const asked = openRejects(administrator, { id: again.id, words, at: AT });
    expect(await refusalOf(asked)).toMatchObject({ problems: [{ code: "taken_away" }] });
  });

  it("leaves a kept file and the drafts of others that do not hold it, or cite nothing of it", async () => {
    const { ids } = await importNamed("apart");
    const [id = ""] = ids;
    const stranger = file(
      row(
        { indicator: "missing", value: 30, title: "Another", url: "https://example.org/another" },
        NAME,
      ),
    );
    const kept = await previewText(administrator, stranger, acceptAll);
    const report = { ...makeReport({ rows: [makeRow({ note: NAME })] }), crisis: "sudan-2023" };
    await saveDraft(amina, { id: null, report, baseVersion: null, at: AT });
    await redactFigure(administrator, { figureId: id, text: NAME, reason: REASON, at: AT });
    expect(existsSync(attachmentPath(sha256Of(kept.id)))).toBe(true);
    expect(findText(NAME)).toEqual(["EntryDraft.payload", "ImportBatch.head"]);
  });

  it("stays in figures of crises that are not the person's, and in a document that states them", async () => {
    const { ids } = await importNamed("shared");
    const [id = "", other = ""] = ids;
    const elsewhere = driver()
      .prepare<[], string>(
        `SELECT s.id FROM Series s JOIN Crisis c ON c.id = s.crisisId WHERE c.slug = 'sudan-2023'`,
      )
      .pluck()
      .get();
    change(driver(), "UPDATE Figure SET seriesId = @elsewhere WHERE id = @other", {
      elsewhere: elsewhere ?? "",
      other,
    });
    const libya = driver().prepare<[], string>("SELECT id FROM Crisis WHERE slug = 'libya-2019'");
    const ofLibya = { ...limited, crisisIds: [libya.pluck().get() ?? ""] };
    await redactFigure(ofLibya, { figureId: id, text: NAME, reason: REASON, at: AT });
    expect(figureState(id).note).toBe("told by […]");
    expect(figureState(other).note).toBe(`told by ${NAME}`);
    expect(documentOf(id).title).toContain(NAME);
    expect(auditOf(other).map(({ action }) => action)).not.toContain("figure.redacted");
  });

  it("is taken out beneath a change of the document that waits, which is approved without it", async () => {
    const { ids } = await importNamed("waiting");
    const [id = ""] = ids;
    const { id: documentId, revision } = documentOf(id);
    const change = { published: "2019-06-10", note: `asked by ${NAME}` };
    const asked = { documentId, baseRevision: revision, change, reason: "Dated anew.", at: AT };
    await changeDocument(rosa, asked);
    await redactFigure(sven, { figureId: id, text: NAME, reason: REASON, at: AT });
    expect(documentOf(id)).toMatchObject({
      title: "Interview with […] waiting",
      published: "2019-06-09",
    });
    expect(await approveOne(documentId, "document")).toBe("approved");
    expect(documentOf(id)).toMatchObject({
      title: "Interview with […] waiting",
      published: "2019-06-10",
      note: "asked by […]",
    });
  });
});
