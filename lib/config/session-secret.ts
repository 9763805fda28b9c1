import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { databaseFile } from "./database-url";

/** The file with the secret that signs sessions: beside the database, so that both move together. */
export function sessionSecretFile(): string {
  return join(dirname(databaseFile()), "session-secret");
}

/**
 * The secret that signs sessions, made at the first call on an installation; only the owner of the
 * file may read it. Of two processes that start at once, both get the one that was kept.
 */
export function sessionSecret(): string {
  const file = sessionSecretFile();
  return readSecret(file) ?? makeSecret(file);
}

function readSecret(file: string): string | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  if (text.length < 32) throw new Error(`${file} holds no secret: delete it and start again.`);
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  return text;
}

function makeSecret(file: string): string {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  try {
    // Unlike a rename, a link fails where the other process was faster.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  const kept = readSecret(file);
  if (kept === null) throw new Error(`${file} was taken away while the server started.`);
  return kept;
}
