import "server-only";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { openDatabase } from "./connection";
import { ConfiguredAdapter } from "./prisma";
import { readAll } from "./sql";
import { hasTable } from "./sqlite";

const SCHEMA = "prisma/schema.prisma";
const FOLDER = "prisma/migrations";
const NO_FILTER = { externalTables: [], externalEnums: [] };

/**
 * The engine replays each migration file on a shadow database as one raw statement, which
 * better-sqlite3 refuses for a file of several; there it is run as a script instead.
 */
class MigrationAdapter extends ConfiguredAdapter {
  readonly #open: SqlDriverAdapter[] = [];

  override async connect(): ReturnType<ConfiguredAdapter["connect"]> {
    const adapter = await super.connect();
    this.#open.push(adapter);
    return adapter;
  }

  /** The engine leaves its connections open; the last one to close folds SQLite's log into the file. */
  async close(): Promise<void> {
    for (const adapter of this.#open.splice(0)) await adapter.dispose();
  }

  override async connectToShadowDb(): ReturnType<ConfiguredAdapter["connectToShadowDb"]> {
    const adapter = await super.connectToShadowDb();
    const executeRaw = adapter.executeRaw.bind(adapter);
    adapter.executeRaw = async (query) => {
      if (query.args.length > 0) return executeRaw(query);
      await adapter.executeScript(query.sql);
      return 0;
    };
    return adapter;
  }
}

// The bindings hold one instance: a second one under a running engine would corrupt it.
let loaded: ReturnType<typeof loadEngine> | null = null;

/**
 * Prisma's own schema engine as WebAssembly. The command line tool would download a native engine;
 * this one comes with the dependencies. Node imports no .wasm as a module without a flag, so it is
 * instantiated by hand.
 */
async function loadEngine() {
  const require = createRequire(import.meta.url);
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const code = require
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(code), {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return bindings.SchemaEngine;
}

async function startEngine(adapter: MigrationAdapter): Promise<SchemaEngine> {
  loaded ??= loadEngine();
  return (await loaded).new(
    { datamodels: [[SCHEMA, readFileSync(SCHEMA, "utf8")]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

function readMigrations(): MigrationList {
  const baseDir = resolve(FOLDER);
  const lockfile = join(baseDir, "migration_lock.toml");
  const names = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .toSorted()
    : [];
  return {
    baseDir,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok",
          value: readFileSync(join(baseDir, name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
}

/** Where a database stands between the migrations on disk. */
interface MigrationState {
  /** How many it has had. */
  applied: number;
  /** Names of those on disk that it lacks, in order. */
  pending: string[];
  /** The one that began and did not end; null where none did. */
  failed: string | null;
  /** Those that it has had and that are not on disk: it belongs to a newer version. */
  unknown: string[];
}

/** What `file` has had of the migrations on disk. */
export function listMigrations(file: string): MigrationState {
  const database = openDatabase(file);
  try {
    const rows = hasTable(database, "_prisma_migrations")
      ? readAll<{ name: string; ended: string | null }>(
          database,
          `SELECT migration_name AS name, finished_at AS ended FROM _prisma_migrations
           WHERE rolled_back_at IS NULL`,
        )
      : [];
    const had = rows.filter(({ ended }) => ended !== null).map(({ name }) => name);
    const names = readMigrations().migrationDirectories.map(({ path }) => path);
    return {
      applied: had.length,
      pending: names.filter((name) => !had.includes(name)),
      failed: rows.find(({ ended }) => ended === null)?.name ?? null,
      unknown: had.filter((name) => !names.includes(name)),
    };
  } finally {
    database.close();
  }
}

/**
 * Applies what is missing of `prisma/migrations` to `file`, up to and with the one named `last` where
 * one is; returns the names applied, in order.
 */
export async function applyMigrations(file: string, last: string | null = null): Promise<string[]> {
  const adapter = new MigrationAdapter({ url: `file:${file}` });
  try {
    const engine = await startEngine(adapter);
    const all = readMigrations();
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        ...all,
        migrationDirectories: all.migrationDirectories.filter(
          ({ path }) => last === null || path <= last,
        ),
      },
      filters: NO_FILTER,
    });
    return appliedMigrationNames;
  } finally {
    await adapter.close();
  }
}

/**
 * The SQL that leads from the migrations on disk to `prisma/schema.prisma`; null where they agree.
 * The migrations are replayed in memory.
 */
export async function diffMigrations(): Promise<string | null> {
  const engine = await startEngine(new MigrationAdapter({ url: "file::memory:" }));
  const { stdout } = await engine.diff({
    from: { tag: "migrations", ...readMigrations() },
    to: {
      tag: "schemaDatamodel",
      files: [{ path: SCHEMA, content: readFileSync(SCHEMA, "utf8") }],
    },
    script: true,
    exitCode: null,
    filters: NO_FILTER,
  });
  const sql = stdout?.trim() ?? "";
  return sql === "" || sql.includes("This is an empty migration") ? null : sql + "\n";
}
