import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Lets Next take its settings as the build left them, as its own standalone server does: it would
 * load a compiler to read next.config.ts and check it once more. Without that file it does.
 */
export function takeBuiltConfig(): void {
  const file = join(process.env["AS_REPORTED_DIST"] ?? ".next", "required-server-files.json");
  try {
    const { config } = JSON.parse(readFileSync(file, "utf8")) as { config: unknown };
    process.env["__NEXT_PRIVATE_STANDALONE_CONFIG"] = JSON.stringify(config);
  } catch {
    // Not built: Next says so itself.
  }
}
