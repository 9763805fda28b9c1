// Child processes that end with us. Plain JavaScript without packages: it runs before any is installed.
import { spawn } from "node:child_process";

const HEARTBEAT_MS = 15_000;
const PATIENCE_MS = 5_000;
// npm passes on a Ctrl-C that the terminal has sent already: the same wish, not a second one.
const SAME_WISH_MS = 1_000;
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** A command that ended badly. The message holds its output, and is empty if that was shown as it came. */
export class CommandError extends Error {}

/** Thrown where a signal has asked us to stop. */
export class Stopped extends Error {}

const running = new Set();
let stopped = null;

/** Ends the children and then this process on Ctrl-C and its like, until the returned function is called. */
export function stopOnSignals() {
  const onSignal = (signal) => {
    if (stopped !== null) {
      if (performance.now() - stopped.at > SAME_WISH_MS) killAll("SIGKILL");
      return;
    }
    stopped = { at: performance.now(), code: EXIT_CODES[signal] };
    if (running.size === 0) process.exit(stopped.code);
    killAll("SIGTERM");
    setTimeout(() => killAll("SIGKILL"), PATIENCE_MS).unref();
  };
  const signals = Object.keys(EXIT_CODES);
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
}

/** The exit code that the signal we got asks for; null without one. */
export function stopCode() {
  return stopped?.code ?? null;
}

function killAll(signal) {
  for (const child of running) {
    try {
      // A group of its own (see run): its own children end with it.
      if (process.platform === "win32") child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // It has ended by itself.
    }
  }
}

/**
 * Runs `command` to its end and returns what it printed, if held back. `show` passes its output on as it comes,
 * otherwise it is held back and every fifteen seconds a line says that `what` still runs.
 * Throws CommandError when it fails, Stopped when a signal ended it.
 */
export function run(
  command,
  args,
  { what = command, env = process.env, cwd = process.cwd(), show = false } = {},
) {
  if (stopped !== null) throw new Stopped();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env,
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    });
    running.add(child);
    const started = performance.now();
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => {
        if (!show) output += text;
        if (show) process.stdout.write(text);
      });
    }
    const heartbeat = setInterval(() => {
      if (!show) console.log(`    … ${what}, ${seconds(started)} so far`);
    }, HEARTBEAT_MS);
    const finish = (error) => {
      clearInterval(heartbeat);
      running.delete(child);
      if (stopped !== null) reject(new Stopped());
      else if (error) reject(error);
      else resolve(output);
    };
    const fail = (reason) =>
      finish(new CommandError(show ? "" : `${what} failed (${reason}):\n${output.trimEnd()}`));
    child.on("error", (error) => fail(error.message));
    child.on("close", (code, signal) => {
      if (code === 0) finish(null);
      else fail(signal ?? `exit code ${code}`);
    });
  });
}

/** {@link run} for npm, whichever way this process was started. */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith(".js")
    ? run(process.execPath, [cli, ...args], options)
    : run("npm", args, options);
}

/** The time since `started` (of performance.now), such as "12.3 s". */
export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
