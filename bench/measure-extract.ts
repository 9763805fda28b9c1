import { readFileSync } from "node:fs";
import { extractFigures } from "@/lib/extract/extract-figures";
import type { ReportLanguage } from "@/lib/extract/figure";
import { median, time } from "./median";

const LENGTH = 200_000;
const LIMIT_MS = 300;

/** The project's items of a language, one after another, until the text is long enough. */
function makeText(language: ReportLanguage): string {
  const lines = readFileSync(`lib/extract/items/${language}.jsonl`, "utf8").trim().split("\n");
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text).join("\n");
  return `${texts}\n`.repeat(Math.ceil(LENGTH / texts.length)).slice(0, LENGTH);
}

/** A part that invites the most work, repeated. */
const HARDEST = "(5 and 6 people killed, including 3 and ";

/** Reads 200,000 characters of each language beside splitting them into words, and hard repeats. */
export async function measureExtract(turns: number): Promise<string[]> {
  const lines: string[] = [];
  for (const language of ["en", "fr", "ar"] as const) {
    const text = makeText(language);
    const first = await time(() => extractFigures(text, { language }));
    const ours: number[] = [];
    const bare: number[] = [];
    let figures = 0;
    for (let turn = 0; turn < turns; turn += 1) {
      ours.push(await time(() => (figures = extractFigures(text, { language }).length)));
      bare.push(await time(() => text.match(/\p{L}+|\p{N}+/gu)?.length));
    }
    const [mine, words] = [median(ours), median(bare)];
    const ratio = (mine / words).toFixed(0);
    const within = mine <= LIMIT_MS ? "within" : "ABOVE";
    lines.push(
      `extract ${language}: ${mine.toFixed(0)} ms for ${LENGTH} characters (${first.toFixed(0)} ms the first time), ${figures} figures; ${ratio} x finding words; ${within} ${LIMIT_MS} ms`,
    );
  }
  const repeats = (length: number): string => HARDEST.repeat(length / HARDEST.length);
  await time(() => extractFigures(repeats(LENGTH), { language: "en" }));
  const half = await time(() => extractFigures(repeats(LENGTH / 2), { language: "en" }));
  const whole = await time(() => extractFigures(repeats(LENGTH), { language: "en" }));
  const growth = (whole / half).toFixed(1);
  lines.push(`extract, hard repeats: ${whole.toFixed(0)} ms; twice the text takes ${growth} x`);
  return lines;
}
