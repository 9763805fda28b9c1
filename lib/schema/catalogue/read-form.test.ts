import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDifferences, openForm, proposeSide } from "@/lib/domain/record-form";
import { formatTable, parseTable } from "@/lib/domain/text-table";
import { parseHeadlines, formatHeadlines, readFormState, readRecordForm } from "./read-form";

function formOf(entries: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return form;
}

describe("readRecordForm", () => {
  it("puts the cells of a table together, without its empty rows", () => {
    const form = formOf({
      name: "Tripoli",
      aliases: "One\r\nTwo",
      "rhythms.2.0": "7",
      "rhythms.2.1": "2020-01-01",
      "rhythms.2.2": "",
      "rhythms.0.0": "1",
      "rhythms.0.1": "2019-01-01",
      "rhythms.0.2": "2019-12-31",
      "rhythms.1.0": "",
      "rhythms.1.1": " ",
      "$ACTION_1:0": "of the framework",
    });
    expect(readRecordForm(form, null)).toEqual({
      name: "Tripoli",
      aliases: "One\nTwo",
      rhythms: "1 | 2019-01-01 | 2019-12-31\n7 | 2020-01-01 | ",
    });
  });

  it("takes what the other saved where the person chose that", () => {
    const form = formOf({
      name: "Mine",
      "choose.name": "theirs",
      slug: "mine",
      "choose.slug": "mine",
      note: "mine",
    });
    const theirs = { name: "Theirs", slug: "theirs", note: "theirs" };
    expect(readRecordForm(form, theirs)).toEqual({ name: "Theirs", slug: "mine", note: "mine" });
  });
});

describe("a table as text", () => {
  it("comes back as it was, for cells without bars and line ends", () => {
    const cell = fc.stringMatching(/^[a-z0-9-]{0,12}$/);
    const rows = fc.array(
      fc.tuple(cell, cell, cell).filter((row) => row.some((text) => text !== "")),
    );
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseTable(formatTable(table))).toEqual(table);
      }),
    );
  });

  it("keeps the order of the series that lead", () => {
    const chosen = { killed: ["b", "a"], injured: [], displaced: ["c"] };
    expect(parseHeadlines(formatHeadlines(chosen))).toEqual(chosen);
  });
});

describe("a form's state", () => {
  const target = { kind: "place", id: "x", crisisId: null, revision: 2 } as const;

  it("is taken back from the browser, and nothing else is", () => {
    const state = openForm(target, { name: "A" });
    expect(readFormState(structuredClone(state))).toEqual(state);
    for (const wrong of [null, "x", { ...state, target: { ...target, kind: "user" } }])
      expect(readFormState(wrong)).toBeNull();
  });

  it("offers the side that changed a field, and neither where both did", () => {
    const base = { a: "1", b: "1", c: "1", d: "1" };
    const values = { a: "1", b: "2", c: "2", d: "2" };
    const theirs = { a: "2", b: "1", c: "3", d: "2" };
    expect(findDifferences(values, theirs)).toEqual(["a", "b", "c"]);
    const sides = ["a", "b", "c"].map((field) => proposeSide(field, { base, values, theirs }));
    expect(sides).toEqual(["theirs", "mine", null]);
  });
});
