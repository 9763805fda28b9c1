import type { Pixel, PixelBar } from "./paths";

/**
 * The lowest and the highest point of every pixel column, and both ends: what remains looks the same
 * at two points a column at most. `points` is in drawing order, columns contiguous.
 */
export function thinColumns<P extends Pixel>(points: readonly P[]): P[] {
  const kept: P[] = [];
  let start = 0;
  while (start < points.length) {
    let end = start;
    let low = start;
    let high = start;
    for (; end < points.length && points[end]?.x === points[start]?.x; end++) {
      if (yAt(points, end) > yAt(points, low)) low = end;
      if (yAt(points, end) < yAt(points, high)) high = end;
    }
    const ends = [start === 0 ? 0 : -1, end === points.length ? end - 1 : -1];
    const chosen = new Set([low, high, ...ends.filter((i) => i >= 0)]);
    for (const index of [...chosen].toSorted((a, b) => a - b)) {
      const point = points[index];
      if (point) kept.push(point);
    }
    start = end;
  }
  return kept;
}

/**
 * Leaves out points that lie within `tolerance` pixels of the line through those that stay
 * (Douglas and Peucker's method, without recursion). Both ends stay.
 */
export function straighten<P extends Pixel>(points: readonly P[], tolerance: number): P[] {
  const keep = new Uint8Array(points.length);
  const open: [number, number][] = points.length > 0 ? [[0, points.length - 1]] : [];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    keep[first] = keep[last] = 1;
    const { index, distance } = findFarthest(points, first, last);
    if (distance > tolerance) open.push([first, index], [index, last]);
  }
  return points.filter((_, i) => keep[i] === 1);
}

function findFarthest(points: readonly Pixel[], first: number, last: number) {
  const [a, b] = [points[first], points[last]];
  let found = { index: first, distance: 0 };
  if (!a || !b) return found;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  for (let i = first + 1; i < last; i++) {
    const p = points[i];
    if (!p) continue;
    const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (length * length);
    const distance =
      along < 0 || along > 1
        ? Math.min(Math.hypot(p.x - a.x, p.y - a.y), Math.hypot(p.x - b.x, p.y - b.y))
        : Math.abs(dy * (p.x - a.x) - dx * (p.y - a.y)) / length;
    if (distance > found.distance) found = { index: i, distance };
  }
  return found;
}

/**
 * At most one bar a pixel column on either side of `base`: the longest, which covers the others. Wider
 * bars are cut where longer ones stand, so that the outline is what the eye would see.
 */
export function mergeBars(bars: readonly PixelBar[], base: number): PixelBar[] {
  const columns = new Map<number, { above: number; below: number }>();
  for (const bar of bars)
    for (let x = bar.left; x < bar.right; x++) {
      const column = columns.get(x) ?? { above: base, below: base };
      column.above = Math.min(column.above, bar.y);
      column.below = Math.max(column.below, bar.y);
      columns.set(x, column);
    }
  const sorted = [...columns].toSorted(([a], [b]) => a - b);
  return [
    ...joinColumns(
      sorted.map(([x, c]) => ({ left: x, right: x + 1, y: c.above })),
      base,
    ),
    ...joinColumns(
      sorted.map(([x, c]) => ({ left: x, right: x + 1, y: c.below })),
      base,
    ),
  ];
}

function joinColumns(columns: readonly PixelBar[], base: number): PixelBar[] {
  const joined: PixelBar[] = [];
  for (const column of columns) {
    if (column.y === base) continue;
    const before = joined.at(-1);
    if (before && before.right === column.left && before.y === column.y)
      before.right = column.right;
    else joined.push({ ...column });
  }
  return joined;
}

function yAt(points: readonly Pixel[], index: number): number {
  return points[index]?.y ?? 0;
}
