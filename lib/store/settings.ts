import "server-only";
import type { Db } from "./connection";
import { change, readOne } from "./sql";

/** What people choose for the installation. */
export type SettingKey = "allow_self_approval";

/** What was chosen; null where nobody chose. */
export function readSetting(db: Db, key: SettingKey): string | null {
  const row = readOne<{ value: string }>(db, "SELECT value FROM Setting WHERE key = @key", { key });
  return row?.value ?? null;
}

export function writeSetting(db: Db, key: SettingKey, value: string): void {
  change(
    db,
    `INSERT INTO Setting (key, value) VALUES (@key, @value)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    { key, value },
  );
}
