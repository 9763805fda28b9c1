import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";
import { type Actor, isAllowed, type Permission, USER_ROLES } from "@/lib/domain/permissions";
import { makeActor } from "./people";

/** Everybody that there may be, by role; `anonymous` is nobody. */
export const EVERYBODY: { who: string; actor: Actor | null }[] = [
  { who: "anonymous", actor: null },
  ...USER_ROLES.map((role) => ({ who: role, actor: makeActor(role) })),
];

/** An exported, asynchronous function of a file, with its parameters as written. */
interface ExportedFunction {
  file: string;
  name: string;
  parameters: string[];
  /** What the file imports, by path. */
  imports: string[];
}

/** The functions that the files in `folder` with such names export, tests left out. */
function listExports(folder: string, pattern: RegExp): ExportedFunction[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => pattern.test(file) && !/\.test\.tsx?$/.test(file))
    .toSorted()
    .flatMap((file) => exportsOf(`${folder}/${file}`));
}

function exportsOf(file: string): ExportedFunction[] {
  const source = readFileSync(file, "utf8");
  const { program, module } = parseSync(file, source);
  const imports = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return program.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration") return [];
    const { declaration } = node;
    if (declaration?.type !== "FunctionDeclaration" || !declaration.async) return [];
    const parameters = declaration.params.map(({ start, end }) => source.slice(start, end));
    return [{ file, name: declaration.id?.name ?? "", parameters, imports }];
  });
}

/** A use case, named by its file and function. */
export interface UseCase extends ExportedFunction {
  key: string;
}

/** The use cases: those that ask who does it, and those that write without. */
export function listUseCases(): { withPerson: UseCase[]; withoutPerson: UseCase[] } {
  const all = listExports("lib/work", /\.ts$/)
    .map((use) => ({ ...use, key: `${use.file.replace(/^lib\/work\/|\.ts$/g, "")} ${use.name}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const asks = ({ parameters: [first = ""] }: UseCase): boolean => first.includes("Actor | null");
  const isStep = ({ parameters: [first = ""] }: UseCase): boolean => /^\w+: Db$/.test(first);
  return {
    withPerson: all.filter(asks),
    withoutPerson: all.filter(
      (use) => use.imports.includes("@/lib/store/write-transaction") && !asks(use) && !isStep(use),
    ),
  };
}

/** The server actions of the administration, named by folder and function. */
export function listActions(): (ExportedFunction & { key: string })[] {
  const root = "app/[locale]/(admin)/admin";
  return listExports(root, /(?:^|\/)actions\.ts$/)
    .map((action) => {
      const folder = action.file.slice(root.length + 1).replace(/\/?actions\.ts$/, "");
      return { ...action, key: `${folder === "" ? "(root)" : folder} ${action.name}` };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Every page and route of the administration, with its address as its folder says. */
export function listAdminPages(): { path: string; file: string }[] {
  const root = "app/[locale]/(admin)";
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
    .map((file) => ({
      path: `/${file.replace(/\/[^/]+$/, "")}`.replaceAll(/\/\([^)]+\)/g, ""),
      file: `${root}/${file}`,
    }));
}

/** How somebody was turned away: nobody is signed in, or they may not; null where they were not. */
export type TurnedAway = "signed_out" | "forbidden" | null;

/** How `actor` must be turned away from what needs `permission`. */
export function expectedFor(actor: Actor | null, needs: Permission | "anyone"): TurnedAway {
  if (needs === "anyone") return null;
  if (actor === null) return "signed_out";
  return isAllowed(actor, needs) ? null : "forbidden";
}
