// A test server for one end-to-end test alone. Prints its address, database and log as one line
// of JSON, and ends with its standard input. Usage: node scripts/serve-test-site.mjs BUILD_FOLDER [DATABASE]
import { fileURLToPath } from "node:url";
import { startTestServer } from "./launch/test-server.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { url, database, log, stop } = await startTestServer(process.argv[2], process.argv[3]);
console.log(JSON.stringify({ url, database, log }));
process.stdin.resume().on("end", () => void stop());
