import { describe, expect, it } from "vitest";
import { emptyRow } from "@/lib/domain/entry-rows";
import { LONGEST_PASTE, MOST_SUGGESTIONS } from "@/lib/domain/pasted-report";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { listRecentDocuments } from "./list-recent-documents";
import { readDraft } from "./read-draft";
import { startDraftFromSuggestions } from "./start-draft-from-suggestions";
import { suggestFigures } from "./suggest-figures";

useSeededDatabase();

const AT = new Date("2026-03-01T10:00:00Z");
const amina = makeActor("reporter", "amina");
const read = (text: string, more: Partial<Parameters<typeof suggestFigures>[1]> = {}) =>
  suggestFigures(amina, { crisis: "libya-2019", text, language: null, document: {}, ...more });
const changes = () => driver().prepare("SELECT total_changes()").pluck().get();

describe("suggestFigures", () => {
  it("knows organisations and the crisis's places in every language, and writes nothing", async () => {
    const before = changes();
    const texts = [
      "More than 400 people were killed in Tripoli, according to the World Health Organization.",
      "Plus de 400 personnes ont été tuées à Tripoli, selon l’Organisation mondiale de la Santé.",
      "قُتل أكثر من 400 شخص في طرابلس، بحسب منظمة الصحة العالمية.",
    ];
    const languages = ["en", "fr", "ar"];
    for (const [index, text] of texts.entries()) {
      const { language, isGuessed, figures } = await read(text);
      expect([language, isGuessed]).toEqual([languages[index], true]);
      expect(figures).toHaveLength(1);
      expect(figures[0]?.row).toMatchObject({
        key: "1",
        indicator: "killed",
        qualifier: "more_than",
        value: "400",
        origin: "WHO",
        place: "tripoli",
        excerpt: text,
      });
      const [words] = figures[0]?.words.place ?? [];
      expect(words && text.slice(words.start, words.end)).toMatch(/Tripoli|طرابلس/);
    }
    expect(changes()).toBe(before);
  });

  it("says which figure of the text another one is a part of, in every language", async () => {
    const texts = [
      "The Ministry of Health said 120 people were killed, including 40 women and 30 children.",
      "Le ministère de la Santé a fait état de 120 morts, dont 40 femmes et 30 enfants.",
      "قالت وزارة الصحة إن 120 شخصًا قُتلوا، بينهم 40 امرأة و30 طفلًا.",
    ];
    for (const text of texts) {
      const { figures } = await read(text);
      expect(figures.map(({ row }) => [row.value, row.partOf])).toEqual([
        ["120", ""],
        ["40", "row:1"],
        ["30", "row:1"],
      ]);
      expect(figures[1]?.words.partOf?.length).toBeGreaterThan(0);
    }
  });

  it("leaves a source open that no list knows, and says its name", async () => {
    const { figures } = await read("The Kestrel Valley Council said 12 people were killed.");
    expect(figures[0]?.row.origin).toBe("");
    expect(figures[0]?.unknownOrigin).toBe("Kestrel Valley Council");
  });

  it("takes years of dates from the document, on record or not", async () => {
    const text = "As of 5 March, 12 people had been killed.";
    const asOf = async (document: { id?: string; published?: string }) =>
      (await read(text, { document })).figures[0]?.row.asOf;
    expect(await asOf({})).toBe("");
    expect(await asOf({ published: "9 May 2019" })).toBe("2019-03-05");
    const [group] = await listRecentDocuments(amina, { limit: 1 });
    const [document] = group?.documents ?? [];
    const year = document?.published?.slice(0, 4) ?? "";
    expect(await asOf({ id: document?.id ?? "" })).toMatch(
      new RegExp(`^(${year}|${Number(year) - 1})-`),
    );
  });

  it("shows no more figures than a draft has rows, and says how many there are", async () => {
    const { figures, found } = await read("At least 5 people were killed.\n".repeat(300));
    expect(figures).toHaveLength(MOST_SUGGESTIONS);
    expect(found).toBe(300);
  });

  it("refuses what is empty, too long, undated or of no crisis", async () => {
    const codes = async (promise: Promise<unknown>) => {
      const reason = await refusalOf(promise);
      return reason.kind === "invalid" ? reason.problems.map(({ code }) => code) : reason.kind;
    };
    expect(await codes(read(" \n"))).toEqual(["text_missing"]);
    expect(await codes(read("x".repeat(LONGEST_PASTE + 1)))).toEqual(["paste_too_long"]);
    expect(await codes(read("x", { document: { published: "soon" } }))).toEqual(["not_a_date"]);
    expect(await codes(read("x", { document: { id: "none" } }))).toEqual(["unknown_document"]);
    expect(await codes(read("x", { crisis: "none" }))).toBe("not_found");
  });

  it("is for the crises that are open to the person", async () => {
    const limited = { ...amina, crisisIds: [] };
    const asked = { crisis: "libya-2019", text: "x", language: null, document: {} };
    expect((await refusalOf(suggestFigures(limited, asked))).kind).toBe("forbidden");
    expect(await listRecentDocuments(limited, { limit: 5 })).toEqual([]);
  });
});

describe("startDraftFromSuggestions", () => {
  const row = { ...emptyRow("3"), indicator: "killed", value: "400" };
  const start = (rows: (typeof row)[]) =>
    startDraftFromSuggestions(amina, {
      crisis: "libya-2019",
      document: { title: "A report" },
      rows,
      at: AT,
    });

  it("keeps the accepted rows as a draft of the person's own", async () => {
    const { id } = await start([row]);
    const { report } = await readDraft(amina, { id });
    expect(report.crisis).toBe("libya-2019");
    expect(report.document.title).toBe("A report");
    expect(report.rows).toEqual([row]);
  });

  it("keeps what a row is a part of where that row was accepted too", async () => {
    const part = { ...row, key: "4", value: "40", partOf: "row:3" };
    const orphan = { ...row, key: "5", value: "30", partOf: "row:2" };
    const { id } = await start([row, part, orphan]);
    const { rows } = (await readDraft(amina, { id })).report;
    expect(rows.map(({ key, partOf }) => [key, partOf])).toEqual([
      ["3", ""],
      ["4", "row:3"],
      ["5", ""],
    ]);
  });

  it("refuses where nothing was accepted, and where the crisis is not open", async () => {
    const reason = await refusalOf(start([]));
    expect(reason.kind === "invalid" && reason.problems[0]?.code).toBe("nothing_accepted");
    const limited = { ...amina, crisisIds: [] };
    const asked = { crisis: "libya-2019", document: {}, rows: [row], at: AT };
    expect((await refusalOf(startDraftFromSuggestions(limited, asked))).kind).toBe("forbidden");
  });
});
