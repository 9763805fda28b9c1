/** Counts that organisations run beside others, by the words that files put behind their names. */
const DATASETS: readonly [words: RegExp, dataset: string][] = [
  [/[\s-]+DTM$/i, "DTM"],
  [/\s*\(DTM\)$/i, "DTM"],
  [/\s*\(flash(?: updates?)?\)$/i, "flash"],
  [/\s*\(verified(?: database)?\)$/i, "verified"],
  [/\s*\(GIDD\)$/i, "GIDD"],
  [/\s*\(IDU\)$/i, "IDU"],
];

/** `IOM DTM` and `OCHA (flash update)` as an organisation and its data set; null where there is none. */
export function splitOrigin(text: string): { origin: string; dataset: string } | null {
  const found = DATASETS.find(([words]) => words.test(text));
  if (found === undefined) return null;
  const [words, dataset] = found;
  return { origin: text.replace(words, ""), dataset };
}
