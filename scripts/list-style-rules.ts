// Lists the rules of a build's style sheets with the classes that each needs, for the server to put
// into a page those that style it. Usage: node scripts/run-ts.mjs scripts/list-style-rules.ts FOLDER
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listStyleRules } from "./launch/list-style-rules";

const [dist = ".next"] = process.argv.slice(2);
const CHUNKS = "static/chunks";
const sheets = readdirSync(join(dist, CHUNKS)).filter((name) => name.endsWith(".css"));
const rules = Object.fromEntries(
  sheets.map((name) => [
    `/_next/${CHUNKS}/${name}`,
    listStyleRules(readFileSync(join(dist, CHUNKS, name), "utf8")),
  ]),
);
writeFileSync(join(dist, "style-rules.json"), JSON.stringify(rules));
