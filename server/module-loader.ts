import Module from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** A module while it is being loaded. */
export interface LoadingModule {
  exports: unknown;
  filename: string | null;
  require: (id: string) => unknown;
}

type Resolve = (
  request: string,
  parent: LoadingModule | null | undefined,
  isMain: boolean,
  options?: object,
) => string;

/** Of Node's loader of CommonJS what loaders of others have replaced since it is there; see ADR 14. */
interface Loader {
  _extensions: Record<string, (module: LoadingModule, file: string) => void>;
  _resolveFilename: Resolve;
  _resolveLookupPaths: (request: string, parent: LoadingModule) => string[] | null;
  _cache: object;
  wrap: (source: string) => string;
}

export const loader = Module as unknown as Loader;

/** What stands before a module on its first line: places in stacks are those of the file. */
const HEAD = loader.wrap("\n").indexOf("\n");

/**
 * The script of a wrapped module, from what V8 `compiled` of it before where that is given. It cannot
 * import other modules: V8 forgets in what it compiled who would have to find them.
 */
export function readScript(file: string, source: string, compiled?: Buffer): Script {
  return new Script(source, {
    filename: file,
    columnOffset: -HEAD,
    cachedData: compiled,
  });
}

/** Runs the script of a wrapped module as Node does. */
export function runModule(module: LoadingModule, file: string, script: Script): void {
  const resolve = Object.assign(
    (request: string, options?: object) => loader._resolveFilename(request, module, false, options),
    { paths: (request: string) => loader._resolveLookupPaths(request, module) },
  );
  const require = Object.assign((id: string) => module.require(id), {
    resolve,
    main: process.mainModule,
    extensions: loader._extensions,
    cache: loader._cache,
  });
  type Wrapper = (this: unknown, ...words: unknown[]) => void;
  const run = script.runInThisContext() as Wrapper;
  run.call(module.exports, module.exports, require, module, file, dirname(file));
}
