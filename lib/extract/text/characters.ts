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

/** Whether the first character is a capital letter. */
export const startsUpper = (text: string): boolean => (first(text) & UPPER) !== 0;

/** Whether the first character is a small letter. */
export const startsLower = (text: string): boolean => (first(text) & LOWER) !== 0;

/** Whether the first character is a digit of any script. */
export const startsWithDigit = (text: string): boolean => (first(text) & DIGIT) !== 0;
