// Every check on this tree, also on a fresh clone: free ports, a temporary database, a build folder
// of its own, whatever the environment says. Ends with one line: N passed, N failed. Usage: npm test
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateClient, installDependencies, judgeNode } from "./launch/prepare.mjs";
import {
  CommandError,
  runNpm,
  seconds,
  stopCode,
  stopOnSignals,
  Stopped,
} from "./launch/process.mjs";

const OF_THE_SITE = [
  "PORT",
  "HOST",
  "PUBLIC_URL",
  "TRUST_PROXY",
  "DATABASE_URL",
  "RATE_LIMIT",
  "ALLOW_SELF_APPROVAL",
  "ADMIN_EMAIL",
  "ADMIN_PASSWORD",
  "NODE_ENV",
  "AS_REPORTED_DIST",
];

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
for (const name of OF_THE_SITE) delete process.env[name];
const folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
const report = join(folder, "report.json");
process.env.DATABASE_URL = `file:${join(folder, "unused.db")}`;
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.AS_REPORTED_DIST = ".next-test";
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;

const VITEST = ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const PLAYWRIGHT = ["--", "--reporter=list,json"];

/** Each part: its npm script with arguments, and how to count its tests (without: as one). */
const PARTS = [
  { title: "formatting", script: ["format:check"] },
  { title: "types", script: ["types"] },
  { title: "lint", script: ["lint"] },
  { title: "dead code", script: ["lint:dead"] },
  { title: "languages", script: ["check:messages"] },
  { title: "migrations", script: ["db:check"] },
  { title: "unit tests", script: ["test:unit", ...VITEST], count: countVitest },
  { title: "integration tests", script: ["test:integration", ...VITEST], count: countVitest },
  { title: "build", script: ["build"] },
  { title: "end-to-end tests", script: ["test:e2e", ...PLAYWRIGHT], count: countPlaywright },
  { title: "gates", script: ["test:gates"], count: countLastLine },
];

function countVitest() {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright() {
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(report, "utf8")).stats;
  return { passed: expected, failed: unexpected + flaky };
}

function countLastLine(output) {
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  return { passed: Number(passed), failed: Number(failed) };
}

/** Runs one part. A part that is red without a test that failed counts as one failure. */
async function runPart({ script, count }) {
  rmSync(report, { force: true });
  let output = "";
  let red = null;
  try {
    output = await runNpm(["run", "-s", ...script], { what: script[0] });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    red = error.message;
    output = red;
  }
  let counted = { passed: red === null ? 1 : 0, failed: 0 };
  try {
    counted = count?.(output) ?? counted;
  } catch {
    counted = { passed: 0, failed: 1 };
  }
  if (red !== null && counted.failed === 0) counted.failed = 1;
  return { ...counted, red };
}

const total = { passed: 0, failed: 0 };
const summary = [];
stopOnSignals();
try {
  const trouble = judgeNode();
  if (trouble) throw new CommandError(trouble);
  await installDependencies();
  await generateClient();
  for (const part of PARTS) {
    const started = performance.now();
    console.log(`▸ ${part.title}`);
    const { passed, failed, red } = await runPart(part);
    total.passed += passed;
    total.failed += failed;
    if (red !== null) console.log(red);
    const line = `${failed > 0 ? "✗" : "✓"} ${part.title}: ${passed} passed, ${failed} failed, ${seconds(started)}`;
    summary.push(line);
    console.log(`  ${line}`);
  }
} catch (error) {
  if (error instanceof CommandError) console.log(error.message);
  else if (!(error instanceof Stopped)) console.log(error);
  total.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(["", ...summary, `${total.passed} passed, ${total.failed} failed`].join("\n"));
process.exitCode = stopCode() ?? (total.failed > 0 ? 1 : 0);
