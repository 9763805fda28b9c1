import { describe, expect, it } from "vitest";
import { foldWords } from "./fold-words";
import { rankOptions, type ListOption } from "./rank-options";

const option = (value: string, ...names: string[]): ListOption => ({
  value,
  label: value,
  detail: "",
  names: names.map(foldWords),
});
const ORGANISATIONS = [
  option(
    "OCHA",
    "OCHA",
    "United Nations Office for the Coordination of Humanitarian Affairs",
    "أوتشا",
  ),
  option(
    "WHO",
    "WHO",
    "World Health Organization",
    "OMS",
    "Organisation mondiale de la santé",
    "منظمة الصحة العالمية",
  ),
  option("moh", "Ministry of Health", "Ministère de la Santé", "وزارة الصحة"),
];
const find = (typed: string) => rankOptions(ORGANISATIONS, typed).map(({ value }) => value);

describe("rankOptions", () => {
  it("finds names in any language, however their letters are written", () => {
    expect(find("oms")).toEqual(["WHO"]);
    expect(find("ministere de la sante")).toEqual(["moh"]);
    expect(find("اوتشا")).toEqual(["OCHA"]);
    expect(find("منظمه الصحه")).toEqual(["WHO"]);
  });
  it("puts the closest first", () => {
    expect(find("health")).toEqual(["WHO", "moh"]);
    expect(find("who")[0]).toBe("WHO");
    expect(find("o")[0]).toBe("OCHA");
  });
  it("leaves out what does not fit, and nothing where nothing was typed", () => {
    expect(find("red cross")).toEqual([]);
    expect(find(" ")).toEqual(["OCHA", "WHO", "moh"]);
  });
});
