import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { plantCrisis, plantDocument, plantFigure } from "@/lib/testing/plant";
import { readDocumentPage, readDocumentParts, type DocumentPosition } from "./read-sources";
import { readAll } from "./sql";

useSeededDatabase();

const ALL = { organisation: [], q: null, crisis: [] };

/** Documents that have figures, without a date, and with neither, among the shipped ones. */
beforeAll(() => {
  plantCrisis(driver());
  for (let i = 0; i < 9; i++) {
    const id = `undated${i}`;
    const published = i % 3 === 0 ? "2020-01-10" : null;
    plantDocument(driver(), { id, title: id, published });
    if (i % 2 === 0) plantFigure(driver(), { id: `of-${id}`, documentId: id, asOf: "2020-01-02" });
  }
});

/** The same list, counted the plain way. */
function countPlainly(): { id: string; published: string | null; figures: number }[] {
  return readAll(
    driver(),
    `SELECT d.id, d.published, count(*) AS figures FROM Document d JOIN Figure f ON f.documentId = d.id
     WHERE f.status = 'published' AND NOT EXISTS (
       SELECT 1 FROM Figure n WHERE n.supersedesId = f.id AND n.status = 'published')
     GROUP BY d.id ORDER BY d.published IS NULL, d.published DESC, d.id DESC`,
  );
}

describe("documents with published figures", () => {
  it.each([1, 3, 200, 100_000])("come whole and in order, %i looked at together", (part) => {
    const found = [...readDocumentParts(driver(), ALL, { part })].flat();
    expect(
      found.map(({ document: { id, published }, figures }) => ({ id, published, figures })),
    ).toEqual(countPlainly());
    expect(found.at(-1)?.document.published).toBeNull();
  });

  it.each([1, 2, 7, 1_000])("are each on one page of %i", (limit) => {
    const ids: string[] = [];
    let position: DocumentPosition | null = null;
    for (;;) {
      const rows = readDocumentPage(driver(), { filter: ALL, limit, position });
      ids.push(...rows.map(({ document }) => document.id));
      const last = rows.at(-1)?.document;
      if (last === undefined) break;
      position = { published: last.published ?? "", id: last.id };
    }
    expect(ids).toEqual(countPlainly().map(({ id }) => id));
  });

  it("are read from their index, so that a page costs the same however many there are", () => {
    const plans = readAll<{ detail: string }>(
      driver(),
      `EXPLAIN QUERY PLAN SELECT id FROM Document
       WHERE published IS NOT NULL AND (published, id) < ('2020-01-10', 'x')
       ORDER BY published DESC, id DESC LIMIT 200`,
    );
    const plan = plans.map(({ detail }) => detail).join("; ");
    expect(plan).toContain("Document_published_id_idx");
    expect(plan).not.toContain("B-TREE");
  });
});
