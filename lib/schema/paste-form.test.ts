import { describe, expect, it } from "vitest";
import { MOST_SUGGESTIONS } from "@/lib/domain/pasted-report";
import { documentOf, readPasteForm } from "./paste-form";

function form(texts: Record<string, string | string[]>): FormData {
  const made = new FormData();
  for (const [name, values] of Object.entries(texts)) {
    for (const value of [values].flat()) made.append(name, value);
  }
  return made;
}

describe("readPasteForm", () => {
  it("reads a text to be read, with its line ends as they are counted", () => {
    const sent = readPasteForm(
      form({ intent: "read", crisis: "a", text: " one\r\ntwo ", language: "fr" }),
    );
    expect(sent).toMatchObject({ intent: "read", language: "fr", rows: [], accepted: [] });
    expect(sent.texts.text).toBe(" one\ntwo ");
  });

  it("tells the language itself where none that it reads is named", () => {
    expect(readPasteForm(form({ language: "de" })).language).toBeNull();
    expect(readPasteForm(form({ intent: "other" })).intent).toBe("read");
  });

  it("reads the rows of the keys that it lists, and which were accepted or dropped", () => {
    const sent = readPasteForm(
      form({
        intent: "draft",
        key: ["1", "2", "__proto__"],
        "1.value": " 400 ",
        "1.origin": "WHO",
        "1.excerpt": "400 people.",
        "2.low": "5",
        accepted: "1",
        dropped: "2",
      }),
    );
    expect(sent.rows.map(({ key }) => key)).toEqual(["1", "2"]);
    expect(sent.rows[0]).toMatchObject({ value: "400", origin: "WHO", excerpt: "400 people." });
    expect(sent.rows[1]?.low).toBe("5");
    expect([sent.accepted, sent.dropped]).toEqual([["1"], ["2"]]);
  });

  it("reads no more rows than a draft may have", () => {
    const key = Array.from({ length: MOST_SUGGESTIONS + 5 }, (_, index) => String(index + 1));
    expect(readPasteForm(form({ key })).rows).toHaveLength(MOST_SUGGESTIONS);
  });
});

describe("documentOf", () => {
  const texts = readPasteForm(form({ title: "T", published: "9 May 2019", language: "en" })).texts;

  it("gives the parts of a new document, or the one on record alone", () => {
    expect(documentOf(texts, "WHO")).toEqual({
      title: "T",
      url: "",
      published: "9 May 2019",
      publisher: "WHO",
      language: "en",
    });
    expect(documentOf({ ...texts, document: "abc" }, "WHO")).toEqual({ id: "abc" });
  });
});
