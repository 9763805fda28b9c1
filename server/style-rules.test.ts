import { expect, it } from "vitest";
import { pickRules, type StyleRule } from "./style-rules";

const RULES: StyleRule[] = [
  { text: "body{margin:0}", needs: [] },
  { text: ".a .b,.c{top:0}", needs: [["a", "b"], ["c"]] },
  { condition: "@media print", rules: [{ text: ".d{top:1px}", needs: [["d"]] }] },
  { text: ".a{left:0}", needs: [["a"]] },
];
const pick = (...classes: string[]): string => pickRules(RULES, new Set(classes));

it("takes the rules of the classes that occur, in their order", () => {
  expect(pick("a", "b")).toBe("body{margin:0}.a .b,.c{top:0}.a{left:0}");
  expect(pick("c", "d")).toBe("body{margin:0}.a .b,.c{top:0}@media print{.d{top:1px}}");
});

it("takes no rule that needs a class which does not occur, and no empty condition", () => {
  expect(pick("b")).toBe("body{margin:0}");
});
