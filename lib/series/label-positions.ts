/**
 * Moves labels apart so that none overlaps another and all stay inside: each keeps as close to where
 * it wants to be as its neighbours allow. `wanted` and the answer are pixels from the top, in the same
 * order; null wants no label.
 */
export function spreadLabels(
  wanted: readonly (number | null)[],
  height: number,
  room: number,
): (number | null)[] {
  const order = wanted
    .flatMap((y, index) => (y === null ? [] : [{ index, y }]))
    .toSorted((a, b) => a.y - b.y || a.index - b.index);
  const placed = order.map(({ y }) => y);
  for (let i = 1; i < placed.length; i++)
    placed[i] = Math.max(placed[i] ?? 0, (placed[i - 1] ?? 0) + room);
  let limit = height;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, limit);
    limit = (placed[i] ?? 0) - room;
  }
  const result: (number | null)[] = wanted.map(() => null);
  order.forEach(({ index }, i) => {
    result[index] = placed[i] ?? null;
  });
  return result;
}
