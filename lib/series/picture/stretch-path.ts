/** Numbers of a path's commands: `x` and `y` by turns, or one of them alone. */
const AXES: Record<string, readonly ("x" | "y")[]> = {
  M: ["x", "y"],
  m: ["x", "y"],
  l: ["x", "y"],
  h: ["x"],
  v: ["y"],
  V: ["y"],
};

/**
 * A path of `lib/series/paths` with its widths multiplied, so that a picture needs no scaling, which
 * would bend its marks, and programs that know little of SVG show it right.
 */
export function stretchPath(path: string, factor: number): string {
  let axes: readonly ("x" | "y")[] = [];
  let turn = 0;
  let first = true;
  let written = "";
  for (const [token] of path.matchAll(/[a-z]|-?\d+(?:\.\d+)?/gi)) {
    if (/[a-z]/i.test(token)) {
      axes = AXES[token] ?? [];
      [turn, first] = [0, true];
      written += token;
      continue;
    }
    const value = axes[turn++ % axes.length] === "x" ? round(Number(token) * factor) : token;
    written += `${first || String(value).startsWith("-") ? "" : " "}${value}`;
    first = false;
  }
  return written;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
