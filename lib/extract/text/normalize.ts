const MARKS = /\p{Mn}|\u0640/gu;
/** The last character that has one form only, but for its case. */
const LAST_ASCII = 127;

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > LAST_ASCII) return false;
  return true;
}

/**
 * The form in which words are compared: lower case, without accents, Arabic vowel signs and
 * tatweel; one form of alef, ya and ta marbuta; straight apostrophes; digits 0 to 9.
 */
export function normalizeWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  return normalizeDigits(word)
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replaceAll("ٱ", "ا")
    .replaceAll("œ", "oe")
    .replaceAll("’", "'");
}

/** The text with Arabic-Indic and Persian digits and their separators as ASCII. */
export function normalizeDigits(text: string): string {
  if (isAscii(text)) return text;
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll("٬", ",")
    .replaceAll("٫", ".");
}
