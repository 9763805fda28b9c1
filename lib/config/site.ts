import { readEnvironment } from "./env";

/** Where readers reach the site from outside; null where nobody said. */
export function publicUrl(): string | null {
  return readEnvironment(process.env).publicUrl;
}
