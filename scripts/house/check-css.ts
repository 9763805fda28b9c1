import type { Problem } from "./check-imports";

const PHYSICAL_PROPERTY =
  /^(left|right|((scroll-)?(margin|padding)|border|inset)-(left|right)(-\w+)?|border-(top|bottom)-(left|right)-radius)$/;
const SIDED_PROPERTY = /^(text-align(-last)?|float|clear|caption-side)$/;
const FOUR_SIDES = /^((scroll-)?(margin|padding)|inset|border-(width|style|color))$/;

/** A rule that is put there takes away what follows from those before. */
const BROKEN_LIST = /,\s*\/\*[^]*?\*\//g;

/** Comments within a list of selectors: what stands behind was written for something else. */
export function checkLists(file: string, source: string): Problem[] {
  return [...source.matchAll(BROKEN_LIST)].map(({ index }) => ({
    file,
    line: source.slice(0, index).split("\n").length,
    message:
      "a comment within a list of selectors: is the rule that it is about in the right place?",
  }));
}

/**
 * The declarations of the style sheet `source` that name left or right: they would not turn over in
 * a right-to-left page. Logical properties do.
 */
export function checkCss(file: string, source: string): Problem[] {
  const bare = source.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  const problems: Problem[] = [];
  for (const found of bare.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
    const [text, property = "", value = ""] = found;
    if (!isPhysical(property, value.trim())) continue;
    problems.push({
      file,
      line: bare.slice(0, found.index).split("\n").length,
      message: `"${text.trim()}" names a side: use the logical property (inline-start, inline-end)`,
    });
  }
  return problems;
}

function isPhysical(property: string, value: string): boolean {
  if (PHYSICAL_PROPERTY.test(property)) return true;
  if (SIDED_PROPERTY.test(property)) return /^(left|right)$/.test(value);
  if (!FOUR_SIDES.test(property)) return false;
  const sides = value.match(/[^\s(]+(\([^)]*\))?/g) ?? [];
  return sides.length === 4 && sides[1] !== sides[3];
}
