/** The items in parts of at most `size`, in their order. */
export function* partsOf<Item>(
  items: readonly Item[],
  size: number,
): Generator<Item[], void, void> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
