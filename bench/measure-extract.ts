import { execFileSync } from "node:child_process";
import type { ReportLanguage } from "@/lib/extract/figure";
import { readReport } from "@/lib/work/read-report";
import { makeText, TEXT_LENGTH } from "./extract-text";
import { median, time } from "./median";
import { readThreadTime } from "./thread-time";

const LIMIT_MS = 300;
/** Processes that read a text first thing. */
const FIRST = 3;

interface Took {
  wall: number;
  /** Processor time of the thread that reads. */
  thread: number;
  /** Of all threads: the engine compiles beside. */
  processor: number;
}

/** What the first text of a process takes. */
function readFirst(language: ReportLanguage): Took {
  const script = ["scripts/run-ts.mjs", "bench/extract-once.ts", language];
  return JSON.parse(execFileSync(process.execPath, script, { encoding: "utf8" })) as Took;
}

/** The same text once more in this process. */
async function readAgain(text: string, language: ReportLanguage): Promise<Took> {
  const before = process.cpuUsage();
  const thread = readThreadTime();
  const wall = await time(() => readReport(text, { language }));
  const own = readThreadTime() - thread;
  const { user, system } = process.cpuUsage(before);
  return { wall, thread: own, processor: (user + system) / 1000 };
}

function say(took: readonly Took[]): string {
  const of = (part: keyof Took): string => median(took.map((one) => one[part])).toFixed(0);
  const wall = median(took.map((one) => one.wall));
  const within = wall <= LIMIT_MS ? "within" : "ABOVE";
  return `${of("wall")} ms (${of("thread")} ms of its thread, ${of("processor")} ms of all; ${within} ${LIMIT_MS} ms)`;
}

/** A part that invites the most work, repeated. */
const HARDEST = "(5 and 6 people killed, including 3 and ";

/** Reads 200,000 characters of each language beside splitting them into words, and hard repeats. */
export async function measureExtract(turns: number): Promise<string[]> {
  const lines: string[] = [];
  for (const language of ["en", "fr", "ar"] as const) {
    const text = makeText(language);
    const first = Array.from({ length: FIRST }, () => readFirst(language));
    const ours: Took[] = [];
    const bare: number[] = [];
    const figures = (await readReport(text, { language })).length;
    for (let turn = 0; turn < turns; turn += 1) {
      ours.push(await readAgain(text, language));
      bare.push(await time(() => text.match(/\p{L}+|\p{N}+/gu)?.length));
    }
    const ratio = (median(ours.map(({ wall }) => wall)) / median(bare)).toFixed(0);
    lines.push(
      `extract ${language}, ${TEXT_LENGTH} characters, ${figures} figures: ${say(ours)}, ${ratio} x finding words`,
      `  as the first text of a process: ${say(first)}`,
    );
  }
  const repeats = (length: number): string => HARDEST.repeat(length / HARDEST.length);
  await time(() => readReport(repeats(TEXT_LENGTH), { language: "en" }));
  const half = await time(() => readReport(repeats(TEXT_LENGTH / 2), { language: "en" }));
  const whole = await time(() => readReport(repeats(TEXT_LENGTH), { language: "en" }));
  const growth = (whole / half).toFixed(1);
  lines.push(`extract, hard repeats: ${whole.toFixed(0)} ms; twice the text takes ${growth} x`);
  return lines;
}
