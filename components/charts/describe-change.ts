import { intlTag } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Change } from "@/lib/series/chart-point";

/** Sentences around the numbers of a change, with `{number}`, `{low}` and `{high}` to fill in. */
export interface ChangeTexts {
  recorded: string;
  atMost: string;
  atLeast: string;
  between: string;
}

/** A change in words, no stronger than its bounds: "+13 in the recorded count", "at most +56". */
export function describeChange(change: Change, texts: ChangeTexts, locale: Locale): string {
  const { low, high, recorded } = change;
  const sign = (n: number) => formatSigned(n, locale);
  if (recorded !== null) return texts.recorded.replace("{number}", sign(recorded));
  if (low !== null && low === high) return sign(low);
  if (low !== null && high !== null)
    return texts.between.replace("{low}", sign(low)).replace("{high}", sign(high));
  if (high !== null) return texts.atMost.replace("{number}", sign(high));
  return texts.atLeast.replace("{number}", sign(low ?? 0));
}

function formatSigned(value: number, locale: Locale): string {
  return new Intl.NumberFormat(intlTag(locale), {
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  }).format(value);
}
