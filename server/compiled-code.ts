import { dirname } from "node:path";
import { codePackFile, openCodePack } from "./code-pack";
import { loader, readScript, runModule } from "./module-loader";

/**
 * Lets this process take the modules of Next and of the pages in `dist` as V8 compiled them when they
 * were built, in place of finding, reading and compiling hundreds of files again; see ADR 14. What is
 * not in the pack, or was changed since, is loaded as ever. Says whether there is a pack for it.
 */
export function takeCompiledCode(dist: string): boolean {
  const pack = openCodePack(codePackFile(dist));
  if (pack === null) return false;
  const { _extensions: extensions, _resolveFilename: resolve } = loader;
  const load = extensions[".js"];
  extensions[".js"] = (module, file) => {
    const found = pack.read(file);
    if (found === null) return load?.(module, file);
    runModule(module, file, readScript(file, found.source, found.compiled));
  };
  loader._resolveFilename = (request, parent, isMain, options) => {
    const folder = parent?.filename ? dirname(parent.filename) : null;
    const known = folder === null || options ? undefined : pack.resolve(folder, request);
    return known ?? resolve(request, parent, isMain, options);
  };
  return true;
}
