// Widths in hundredths of the text's size, of Noto Sans and Noto Sans Arabic in the bold weight that
// pictures use, which is the wider one; other fonts that a browser may take are narrower.

/** From the space to the tilde. */
const LATIN = [
  26, 28, 45, 65, 57, 88, 74, 25, 32, 32, 55, 57, 28, 32, 28, 40, 57, 57, 57, 57, 57, 57, 57, 57,
  57, 57, 28, 28, 57, 57, 57, 46, 90, 67, 66, 64, 73, 56, 54, 73, 76, 37, 31, 65, 55, 93, 79, 79,
  62, 79, 64, 55, 57, 75, 63, 95, 64, 60, 58, 33, 40, 33, 57, 42, 33, 58, 63, 50, 63, 58, 37, 63,
  64, 28, 28, 59, 28, 96, 64, 62, 63, 63, 43, 49, 41, 64, 55, 83, 56, 55, 48, 39, 55, 39, 57,
];

/** Letters that are alike, taken apart from their marks; how wide they are joined to the next one, and at the end of a word. */
const ARABIC: [letters: string, joined: number, last: number][] = [
  ["ا", 31, 31],
  ["بتث", 39, 114],
  ["جحخ", 66, 68],
  ["دذ", 55, 55],
  ["رز", 42, 42],
  ["سش", 88, 132],
  ["صض", 99, 140],
  ["طظ", 74, 86],
  ["عغ", 54, 56],
  ["ف", 52, 114],
  ["ق", 52, 84],
  ["ك", 53, 96],
  ["ل", 32, 76],
  ["م", 60, 60],
  ["ن", 39, 76],
  ["ه", 60, 51],
  ["ةى", 77, 77],
  ["و", 50, 50],
  ["ي", 39, 79],
  ["ء", 43, 43],
  ["٠١٢٣٤٥٦٧٨٩", 59, 59],
  ["٫٬،؛؟", 40, 40],
];
const ARABIC_WIDTHS = new Map(
  ARABIC.flatMap(([letters, joined, last]) =>
    Array.from(letters).map((l) => [l, { joined, last }]),
  ),
);

/** Marks of direction, and marks that stand above or below their letter. */
const NO_WIDTH = /[\u200b-\u200f\u2060-\u2069\ufeff]|\p{M}/u;
const ARABIC_LETTER = /\p{Script=Arabic}/u;
/** Dashes, quotation marks, spaces of French. */
const OTHERS: Record<string, number> = {
  "\u00a0": 26,
  "\u202f": 17,
  "·": 28,
  "’": 19,
  "–": 50,
  "“": 42,
  "”": 42,
  "«": 54,
  "»": 54,
};
const UNKNOWN = 100;

/** How wide a text stands in a picture, in its pixels; rather more than less. */
export function estimateWidth(text: string, size: number): number {
  const signs = Array.from(text.normalize("NFD")).filter((sign) => !NO_WIDTH.test(sign));
  const total = signs.reduce((sum, sign, i) => sum + widthOf(sign, signs[i + 1]), 0);
  return (total * size) / 100;
}

function widthOf(sign: string, next: string | undefined): number {
  const code = sign.codePointAt(0) ?? 0;
  const latin = LATIN[code - 32];
  if (latin !== undefined) return latin;
  const arabic = ARABIC_WIDTHS.get(sign);
  if (arabic) return next !== undefined && ARABIC_LETTER.test(next) ? arabic.joined : arabic.last;
  return OTHERS[sign] ?? UNKNOWN;
}
