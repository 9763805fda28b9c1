import { foldWords } from "./fold-words";

/**
 * What the twelve months are called in reports: English, French, and Arabic of Egypt and the Gulf, the
 * Levant and Iraq, and the Maghreb. Words are compared as {@link foldWords} leaves them.
 */
const NAMES: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "janv", "يناير", "كانون الثاني", "جانفي"],
  ["february", "feb", "fevrier", "fevr", "fev", "فبراير", "شباط", "فيفري"],
  ["march", "mar", "mars", "مارس", "اذار"],
  ["april", "apr", "avril", "avr", "ابريل", "نيسان", "افريل"],
  ["may", "mai", "مايو", "ايار", "ماي"],
  ["june", "jun", "juin", "يونيو", "يونيه", "حزيران", "جوان"],
  ["july", "jul", "juillet", "juil", "يوليو", "يوليه", "تموز", "جويليه"],
  ["august", "aug", "aout", "اغسطس", "اب", "اوت"],
  ["september", "sept", "sep", "septembre", "سبتمبر", "ايلول"],
  ["october", "oct", "octobre", "اكتوبر", "تشرين الاول"],
  ["november", "nov", "novembre", "نوفمبر", "تشرين الثاني"],
  ["december", "dec", "decembre", "ديسمبر", "كانون الاول"],
];

const MONTHS = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/**
 * The month that a word or two name, 1 to 12; null where none. Reports of the United Nations in Arabic
 * print both names of it, "أيار/مايو".
 */
export function readMonth(words: string): number | null {
  const months = words
    .split("/")
    .map((name) => MONTHS.get(foldWords(name.replace(/\./g, "").trim())) ?? null);
  const [first] = months;
  return first !== undefined && months.every((month) => month === first) ? first : null;
}
