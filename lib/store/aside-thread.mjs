// The thread of read-aside.ts: reads what it is sent, all of one message from one state of the data.
import { parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";

const db = new Database(workerData.file, { readonly: true });
for (const setting of workerData.settings) db.exec(setting);

const read = db.transaction((queries) =>
  queries.map(({ text, params, tuples }) => db.prepare(text).raw(tuples).all(params)),
);

parentPort.on("message", ({ id, queries }) => {
  try {
    parentPort.postMessage({ id, found: read.deferred(queries), error: null });
  } catch (error) {
    parentPort.postMessage({ id, found: [], error: String(error) });
  }
});
