// Proves that the checks can fail: in a copy of the tree each of them is green, and turns red where
// one fault is planted that it must find. Usage: npm run test:gates
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FAULTS } from "./gates/faults.mjs";
import {
  CommandError,
  runNpm,
  seconds,
  stopCode,
  stopOnSignals,
  Stopped,
} from "./launch/process.mjs";

const LEFT_OUT =
  /^(node_modules|data|test-results|playwright-report|\.git|\.next.*|\.as-reported)$/;

const root = fileURLToPath(new URL("..", import.meta.url));

function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), "as-reported-gates-"));
  for (const name of readdirSync(root).filter((name) => !LEFT_OUT.test(name))) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

/** Why the npm script `check` is red in `copy`; null where it is green. */
async function findRed(check, copy) {
  // The fault of the unit tests is one file: the others need not run for it.
  const only = check === "test:unit" ? ["--", "lib/domain"] : [];
  const env = { ...process.env, AS_REPORTED_DIST: ".next", npm_config_loglevel: "error" };
  try {
    await runNpm(["run", "-s", check, ...only], { what: check, cwd: copy, env });
    return null;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return error.message;
  }
}

async function tryFault({ check, file, edit, says }, copy) {
  const original = join(root, file);
  const planted = join(copy, file);
  mkdirSync(dirname(planted), { recursive: true });
  writeFileSync(planted, edit(existsSync(original) ? readFileSync(original, "utf8") : ""));
  const red = await findRed(check, copy);
  if (existsSync(original)) cpSync(original, planted);
  else rmSync(planted);
  if (red === null) return "stayed green";
  return red.includes(says) ? null : `turned red without a word of "${says}":\n${red}`;
}

stopOnSignals();
const copy = copyTree();
let passed = 0;
let failed = 0;
async function judge(title, attempt) {
  const started = performance.now();
  const problem = await attempt();
  if (problem === null) passed += 1;
  else failed += 1;
  const verdict = problem === null ? "✓" : "✗";
  console.log(`${verdict} ${title} (${seconds(started)})${problem === null ? "" : `: ${problem}`}`);
}
try {
  for (const check of new Set(FAULTS.map((fault) => fault.check))) {
    await judge(`${check} is green`, () => findRed(check, copy));
    for (const fault of FAULTS.filter((fault) => fault.check === check)) {
      await judge(`${check} finds ${fault.title}`, () => tryFault(fault, copy));
    }
  }
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(stopCode() ?? (failed > 0 ? 1 : 0));
