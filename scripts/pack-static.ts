// Packs the scripts and style sheets of a build, as small as they get, for the server to send as they
// lie there. Usage: node scripts/run-ts.mjs scripts/pack-static.ts FOLDER
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { PACKED_BUILD_FILES } from "@/lib/config/packed-build-files";

const [dist = ".next"] = process.argv.slice(2);
const root = join(dist, "static");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) => PACKED_BUILD_FILES[extname(file)] !== undefined,
);
await Promise.all(
  files.map(async (file) => {
    const whole = readFileSync(join(root, file));
    const [small, usual] = await Promise.all([
      promisify(brotliCompress)(whole, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: whole.byteLength,
        },
      }),
      promisify(gzip)(whole, { level: constants.Z_BEST_COMPRESSION }),
    ]);
    writeFileSync(join(root, `${file}.br`), small);
    writeFileSync(join(root, `${file}.gz`), usual);
  }),
);
