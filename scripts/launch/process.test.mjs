import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { CommandError, run } from "./process.mjs";

const NODE = process.execPath;

it("holds output back, and gives it where the command fails", async () => {
  expect(await run(NODE, ["-e", "console.log('well')"])).toBe("well\n");
  const failed = run(NODE, ["-e", "console.log('why'); process.exit(3)"], { what: "trying" });
  await expect(failed).rejects.toThrow(new CommandError("trying failed (exit code 3):\nwhy"));
  await expect(run("no-such-command", [])).rejects.toThrow("no-such-command failed");
});

it.skipIf(process.platform === "win32").each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
])("%s ends the command with its own children, then us with %i", async (signal, code) => {
  // A command starts a grandchild, which holds a line to us, and both wait for ever.
  const line = createServer();
  await new Promise((resolve) => line.listen(0, resolve));
  const hold = `require("node:net").connect(${line.address().port})`;
  const command = `
    require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(hold)}]);
    setInterval(() => {}, 1000);`;
  const us = `
    import { run, stopCode, stopOnSignals } from ${JSON.stringify(new URL("process.mjs", import.meta.url).href)};
    stopOnSignals();
    await run(process.execPath, ["-e", ${JSON.stringify(command)}]).catch(() => process.exit(stopCode()));`;
  const launcher = spawn(NODE, ["--input-type=module", "-e", us]);
  const ended = new Promise((resolve) => launcher.on("exit", resolve));
  const [grandchild] = await once(line, "connection");
  const hungUp = once(
    grandchild.on("error", () => {}),
    "close",
  );
  launcher.kill(signal);
  expect(await ended).toBe(code);
  await hungUp;
  line.close();
});
