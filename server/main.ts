// The production server, out of code that was compiled before where there is some.
import { createRequire } from "node:module";
import { takeCompiledCode } from "./compiled-code";

takeCompiledCode(process.env["AS_REPORTED_DIST"] ?? ".next");
// Bundled beside this one, see scripts/run-ts.mjs.
createRequire(import.meta.url)("./server-serve.cjs");
