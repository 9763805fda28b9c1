import { normalizeDigits } from "@/lib/extract/text/normalize";

/** A number written in digits. */
export interface DigitNumber {
  value: number;
  /** It has a decimal part, so that by itself it counts no people. */
  isDecimal: boolean;
}

const GROUPED = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*$/;
const PLAIN = /^[0-9]+$/;
const SPACE = /[\s\u00a0\u202f\u2009]/g;

/**
 * The value of `text`, whichever separators it uses: "4 500", "397.000", "3,838", "1,3". A single
 * separator before three digits groups thousands, except before a word such as "million".
 */
export function readDigits(text: string, beforeScale: boolean): DigitNumber | null {
  if (PLAIN.test(text)) return { value: Number(text), isDecimal: false };
  const digits = normalizeDigits(text).replace(SPACE, "");
  const grouped = GROUPED.exec(digits);
  const groups = digits.split(/[.,'’]/);
  if (grouped && !digits.startsWith("0") && !(beforeScale && groups.length === 2)) {
    return { value: Number(groups.join("")), isDecimal: false };
  }
  if (groups.length === 1) return { value: Number(digits), isDecimal: false };
  const decimals = groups.at(-1) ?? "";
  const whole = groups.slice(0, -1);
  if (whole.slice(1).some((group) => group.length !== 3)) return null;
  return { value: Number(`${whole.join("")}.${decimals}`), isDecimal: true };
}
