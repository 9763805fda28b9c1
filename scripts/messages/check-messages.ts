// Whether the three languages say the same things. Usage: npm run check:messages
import { readFileSync } from "node:fs";
import { findMessageProblems, type MessageTree } from "./message-problems";

function readMessages(locale: string): MessageTree {
  return JSON.parse(readFileSync(`messages/${locale}.json`, "utf8")) as MessageTree;
}

const reference = readMessages("en");
const problems = ["en", "fr", "ar"].flatMap((locale) =>
  findMessageProblems(locale, readMessages(locale), reference),
);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log("The languages agree.");
