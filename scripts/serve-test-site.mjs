// A test server for one end-to-end test alone. Prints its address and its database as one line of
// JSON, and ends with its standard input. Usage: node scripts/serve-test-site.mjs BUILD_FOLDER
import { fileURLToPath } from "node:url";
import { startTestServer } from "./launch/test-server.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { url, database, stop } = await startTestServer(process.argv[2]);
console.log(JSON.stringify({ url, database }));
process.stdin.resume().on("end", () => void stop());
