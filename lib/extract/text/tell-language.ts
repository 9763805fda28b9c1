import type { ReportLanguage } from "@/lib/extract/figure";

const SAMPLE = 20_000;
const FRENCH =
  /(?<![\p{L}])(?:le|la|les|des|du|et|dans|une|est|sont|ont|été|pour|par|sur|au|aux|plus|selon|depuis|qui)(?![\p{L}])/giu;
const ENGLISH =
  /(?<![\p{L}])(?:the|of|and|in|to|were|was|have|has|been|for|by|from|at|with|more|said|since|who)(?![\p{L}])/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language that most of the text's beginning is written in; English where none is told. */
export function tellLanguage(text: string): ReportLanguage {
  const sample = text.slice(0, SAMPLE);
  const arabic = count(sample, /[\u0600-\u06ff]/g);
  if (arabic > count(sample, /[a-z]/gi)) return "ar";
  return count(sample, FRENCH) > count(sample, ENGLISH) ? "fr" : "en";
}
