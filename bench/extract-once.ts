// Reads one text of 200,000 characters as the first thing that a process does, and prints what that
// took as JSON. Usage: node scripts/run-ts.mjs bench/extract-once.ts LANGUAGE
import { extractFigures } from "@/lib/extract/extract-figures";
import type { ReportLanguage } from "@/lib/extract/figure";
import { makeText } from "./extract-text";

const language = (process.argv[2] ?? "en") as ReportLanguage;
const text = makeText(language);
const cpu = process.cpuUsage();
const began = performance.now();
extractFigures(text, { language });
const wall = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ wall, processor: (user + system) / 1000 }));
