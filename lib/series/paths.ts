/** A point in whole pixels. */
export interface Pixel {
  x: number;
  y: number;
}

/** A bar in whole pixels; `left` is below `right`. */
export interface PixelBar {
  left: number;
  right: number;
  y: number;
}

/** SVG path of connected lines, in relative whole pixels: the shortest way to write it. */
export function drawSegments(segments: readonly (readonly Pixel[])[]): string {
  return segments
    .map((segment) => {
      const [first, ...rest] = segment;
      if (!first) return "";
      let { x, y } = first;
      const steps = rest.map((p) => {
        const step = joinNumbers(p.x - x, p.y - y);
        ({ x, y } = p);
        return step;
      });
      const line = steps.length === 0 ? "h0" : `l${joinNumbers(...steps)}`;
      return `M${joinNumbers(first.x, first.y)}${line}`;
    })
    .join("");
}

/** SVG path of dots: strokes without length, which a round or square cap makes visible. */
export function drawDots(dots: readonly Pixel[]): string {
  return drawEach(dots, "h0", 0);
}

/** SVG path of upright strokes of `length` pixels, upwards where negative. */
export function drawStrokes(from: readonly Pixel[], length: number): string {
  return drawEach(from, `v${length}`, length);
}

/** The same stroke from each point, moving on relatively from where the last one ended. */
function drawEach(points: readonly Pixel[], stroke: string, rise: number): string {
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1];
      return before
        ? `m${joinNumbers(x - before.x, y - before.y - rise)}${stroke}`
        : `M${joinNumbers(x, y)}${stroke}`;
    })
    .join("");
}

/** SVG path of the outline of bars that stand on `base`; bars that touch share an outline. */
export function drawBars(bars: readonly PixelBar[], base: number): string {
  let path = "";
  let end: number | null = null;
  let y = base;
  for (const bar of bars) {
    if (end !== bar.left) {
      if (end !== null) path += `V${base}`;
      path += `M${joinNumbers(bar.left, base)}`;
      y = base;
    }
    if (bar.y !== y) path += `v${bar.y - y}`;
    path += `h${bar.right - bar.left}`;
    end = bar.right;
    y = bar.y;
  }
  return end === null ? path : `${path}V${base}`;
}

function joinNumbers(...numbers: (number | string)[]): string {
  return numbers.map((n, i) => (i === 0 || `${n}`.startsWith("-") ? `${n}` : ` ${n}`)).join("");
}
