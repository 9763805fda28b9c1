import { readFileSync } from "node:fs";
import type { ReportLanguage } from "@/lib/extract/figure";

/** Characters of the longest text that is read at once. */
export const TEXT_LENGTH = 200_000;

/** The project's items of a language, one after another, until the text is long enough. */
export function makeText(language: ReportLanguage): string {
  const lines = readFileSync(`lib/extract/items/${language}.jsonl`, "utf8").trim().split("\n");
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text).join("\n");
  return `${texts}\n`.repeat(Math.ceil(TEXT_LENGTH / texts.length)).slice(0, TEXT_LENGTH);
}
