import { describe, expect, it } from "vitest";
import type { ColumnTarget } from "@/lib/domain/import/import-mapping";
import { suggestMapping } from "./suggest-mapping";

function spell(target: ColumnTarget | undefined): string {
  if (target === undefined || target.kind === "ignored") return "-";
  if (target.kind === "field") return target.field;
  return Object.values(target.preset).join(" ");
}

/** Each column as what it is suggested to be, with `?` where a person should look. */
function suggest(headings: string[], tags: string[] | null = null, ...sample: string[][]) {
  const { mapping, sure } = suggestMapping({ headings, tags, sample });
  return mapping.columns.map((target, index) => spell(target) + (sure[index] === true ? "" : "?"));
}

describe("columns of words", () => {
  it("do not count the numbers of the rows", () => {
    const headings = ["No", "Place", "Deaths"];
    expect(suggest(headings, null, ["1", "Town", "12"], ["2", "City", "4"])).toEqual([
      "-?",
      "place",
      "killed?",
    ]);
    expect(suggest(headings, null, ["12", "Town", ""], ["4", "City", ""])[0]).toBe("value?");
  });

  it("are counts by their name, whatever stands in them", () => {
    expect(suggest(["Deaths", "Deaths noted by"], null, ["=B2*2", "a nurse"])).toEqual([
      "killed?",
      "-?",
    ]);
  });

  it("are suggested in English", () => {
    const headings = ["Report date", "Date", "Governorate", "Source", "Deaths", "Children killed"];
    expect(suggest([...headings, "New injuries", "Total IDPs", "Remarks", "Colour"])).toEqual([
      "published?",
      "as_of?",
      "place?",
      "origin?",
      "killed?",
      "killed children?",
      "injured new?",
      "displaced?",
      "note?",
      "-?",
    ]);
  });

  it("are suggested in French, with and without accents", () => {
    const headings = ["Date du rapport", "Région", "MORTS", "Blessés", "Déplacés internes"];
    expect(suggest([...headings, "Enfants tues (cumulé)", "Lien"])).toEqual([
      "published?",
      "place?",
      "killed?",
      "injured?",
      "displaced?",
      "killed children cumulative?",
      "document_url?",
    ]);
  });

  it("are suggested in Arabic", () => {
    const headings = ["التاريخ", "المحافظة", "عدد القتلى", "الجرحى", "النازحون", "المصدر"];
    expect(suggest([...headings, "ملاحظات", "القتلى من الأطفال"])).toEqual([
      "as_of?",
      "place?",
      "killed?",
      "injured?",
      "displaced?",
      "origin?",
      "note?",
      "killed children?",
    ]);
  });

  it("count nothing where their cells are no numbers, or a column says what a row counts", () => {
    expect(suggest(["Killed by"], null, ["shelling"], ["a mine"])).toEqual(["-?"]);
    expect(suggest(["Killed"], null, ["4"], [""], [">5"])).toEqual(["killed?"]);
    expect(suggest(["indicator", "value", "killed"])).toEqual(["indicator", "value", "-?"]);
  });

  it("are a place where countries are named, and a country where codes stand", () => {
    expect(suggest(["iso3", "country"], null, ["AFG", "Afghanistan"], ["AB9", ""])).toEqual([
      "country?",
      "place?",
    ]);
    expect(suggest(["country"], null, ["AFG"], [""])).toEqual(["country"]);
  });

  it("give a field to the surer of two", () => {
    expect(suggest(["Source", "origin"])).toEqual(["-?", "origin"]);
    expect(suggest(["Source", "Organisation"])).toEqual(["origin?", "-?"]);
  });
});

describe("columns with HXL hashtags", () => {
  const read = (...tags: string[]) =>
    suggest(
      tags.map((_, index) => `column ${index}`),
      tags,
    );

  it("are a wide table's figures", () => {
    const tags = [
      "#date+end",
      "#adm1+name",
      "#adm1+code",
      "#affected+killed",
      "#affected +injured",
    ];
    expect(read(...tags, "#affected+idps+ind", "#affected+idps+hh", "#meta+url", "")).toEqual([
      "as_of",
      "place",
      "pcode",
      "killed",
      "injured",
      "displaced persons",
      "displaced households",
      "document_url",
      "-?",
    ]);
  });

  it("name groups of people, and are left out where we have no such group", () => {
    expect(
      read("#affected+killed+children", "#affected+killed+f", "#affected+f+children+killed"),
    ).toEqual(["killed children", "killed women?", "-?"]);
    expect(read("#affected+injured+civilians+new")).toEqual(["injured civilians new"]);
  });

  it("may be those of before version 1.0", () => {
    const tags = ["#report_date", "#adm1_name", "#adm1_id", "#killed_num", "#injured_num"];
    expect(read(...tags, "#displaced_num", "#sector", "#subsect", "#people_num")).toEqual([
      "published",
      "place",
      "pcode",
      "killed",
      "injured",
      "displaced",
      "-",
      "-",
      "-?",
    ]);
  });

  it("are used once where several are equal, in the deepest place", () => {
    const tags = ["#country+name", "#country+code", "#adm1+name", "#adm2+name", "#adm2+name"];
    expect(read(...tags, "#source", "#source", "#inneed+ind", "#population+total")).toEqual([
      "-",
      "country",
      "-",
      "place",
      "-",
      "origin",
      "-?",
      "-",
      "-",
    ]);
  });

  it("are a figure each where equal ones count", () => {
    expect(read("#affected+killed", "#affected+killed")).toEqual(["killed", "killed"]);
  });

  it("are a long table's columns", () => {
    expect(
      read("#indicator+code", "#indicator+value+num", "#indicator+min", "#org", "#date+start"),
    ).toEqual(["indicator", "value", "low", "origin", "period_start"]);
  });
});
