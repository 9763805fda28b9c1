// Reads JSON lines {id, lang, text, published?} and writes the figures that each text states as
// JSON lines {id, figures}. Usage: npm run -s extract < in.jsonl > out.jsonl
import { createInterface } from "node:readline";
import { compileLater } from "@/lib/work/compile-later";
import { print } from "@/scripts/print";
import { extractLine } from "./extract/extract-line";

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number += 1;
  if (line.trim() === "") continue;
  try {
    const read = await compileLater(line.length, () => extractLine(line));
    if (!(await print(`${read}\n`))) break;
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
