// Takes the write lock of the database at argument `file`, prints "held", and keeps it for argument
// `milliseconds`.
import { writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { openPlainly } from "@/lib/store/connection";

const { file = "", milliseconds = 0 } = JSON.parse(process.argv[2] ?? "{}") as {
  file?: string;
  milliseconds?: number;
};
const db = openPlainly(file);
db.exec("BEGIN IMMEDIATE");
db.exec("UPDATE DataVersion SET version = version");
writeSync(1, "held\n");
await pause(milliseconds);
db.exec("COMMIT");
db.close();
