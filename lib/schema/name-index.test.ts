import { describe, expect, it } from "vitest";
import { indexNames } from "./name-index";

const ENTRIES = [
  { value: "WHO", names: ["WHO", "World Health Organization", "منظمة الصحة العالمية"] },
  { value: "red-crescent-a", names: ["Red Crescent"] },
  { value: "red-crescent-b", names: ["Red Crescent", "Croissant-Rouge"] },
];

describe("indexNames", () => {
  const find = indexNames(ENTRIES, { firstWins: false });

  it.each([
    ["who", "WHO"],
    ["the World  Health Organization", "WHO"],
    ["مُنظمة الصّحة العالميّة", "WHO"],
    ["le Croissant rouge", "red-crescent-b"],
  ])("knows %s", (name, value) => {
    expect(find(name)).toBe(value);
  });

  it("does not choose between two of one name, unless the first one is meant", () => {
    expect(find("Red Crescent")).toBeNull();
    expect(indexNames(ENTRIES, { firstWins: true })("Red Crescent")).toBe("red-crescent-a");
  });

  it("knows nothing of other names", () => {
    expect(find("World Bank")).toBeNull();
    expect(find("")).toBeNull();
  });
});
