const UPPER = 1;
const LOWER = 2;
const DIGIT = 4;
const TOLD = 8;

/** Told once for each UTF-16 code unit: a pattern with classes of Unicode is slow to get ready. */
const known = new Uint8Array(0x1_0000);
const FIRST_HIGH = 0xd800;
const LAST_HIGH = 0xdbff;

function tell(character: string): number {
  if (/\p{Lu}/u.test(character)) return TOLD | UPPER;
  if (/\p{Ll}/u.test(character)) return TOLD | LOWER;
  return /\p{Nd}/u.test(character) ? TOLD | DIGIT : TOLD;
}

function first(text: string): number {
  const unit = text.charCodeAt(0);
  if (unit >= FIRST_HIGH && unit <= LAST_HIGH) {
    return tell(String.fromCodePoint(text.codePointAt(0) ?? unit));
  }
  const bits = known[unit];
  return bits || text === "" ? (bits ?? 0) : (known[unit] = tell(text.charAt(0)));
}

/** First and last code units of what no token holds: blanks, and marks of direction and joining. */
const BLANKS = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x205f],
  [0x2066, 0x2069],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const;

/** By UTF-16 code unit: 1 where no token holds it. */
export const blankUnits = new Uint8Array(0x1_0000);
for (const [from, to] of BLANKS) blankUnits.fill(1, from, to + 1);

/** Whether the first character is a capital letter. */
export const startsUpper = (text: string): boolean => (first(text) & UPPER) !== 0;

/** Whether the first character is a small letter. */
export const startsLower = (text: string): boolean => (first(text) & LOWER) !== 0;

/** Whether the first character is a digit of any script. */
export const startsWithDigit = (text: string): boolean => (first(text) & DIGIT) !== 0;
