// Reads one text of 200,000 characters as the first thing that a process does, and prints what that
// took as JSON. Usage: node scripts/run-ts.mjs bench/extract-once.ts LANGUAGE
import type { ReportLanguage } from "@/lib/extract/figure";
import { readReport } from "@/lib/work/read-report";
import { makeText } from "./extract-text";
import { readThreadTime } from "./thread-time";

const language = (process.argv[2] ?? "en") as ReportLanguage;
const text = makeText(language);
const cpu = process.cpuUsage();
const thread = readThreadTime();
const began = performance.now();
await readReport(text, { language });
const wall = performance.now() - began;
const own = readThreadTime() - thread;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ wall, thread: own, processor: (user + system) / 1000 }));
