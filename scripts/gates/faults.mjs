// One fault for each thing that a check must find: the npm script that must turn red, the file that
// the fault goes to, how, and what the script must say.

function plant(check, title, file, text) {
  return { check, title, file, edit: () => text, says: file };
}

export const FAULTS = [
  plant("format:check", "a badly formatted file", "lib/planted.json", '{"a":1,\n"b":2}'),
  plant(
    "lint:code",
    "any",
    "lib/domain/planted.ts",
    "export function f(a: any): unknown {\n  return a;\n}\n",
  ),
  plant(
    "lint:code",
    "a promise that nobody awaits",
    "lib/domain/planted.ts",
    "export function f(): void {\n  Promise.resolve(1);\n}\n",
  ),
  plant(
    "lint:house",
    "a forbidden import by alias",
    "lib/domain/planted.ts",
    'import "@/lib/store/connection";\n',
  ),
  plant(
    "lint:house",
    "a forbidden import by ../",
    "lib/domain/planted.ts",
    'import "../store/connection";\n',
  ),
  plant(
    "lint:house",
    "recharts outside the charts",
    "components/figures/planted.tsx",
    'import "recharts";\n',
  ),
  plant(
    "lint:house",
    "Prisma outside the store",
    "lib/work/planted.ts",
    'import "@prisma/client";\n',
  ),
  plant(
    "lint:house",
    "a style sheet that names a side",
    "components/ui/planted.module.css",
    ".a {\n  margin-left: 1px;\n}\n",
  ),
  plant(
    "lint:dead",
    "a file that nothing uses",
    "lib/domain/planted.ts",
    "export const planted = 1;\n",
  ),
  plant(
    "types",
    "a type error",
    "lib/domain/planted.ts",
    'export const planted: number = "text";\n',
  ),
  {
    check: "types",
    title: "a text that the interface does not have",
    file: "messages/en.json",
    edit: (text) => text.replace('"name"', '"planted"'),
    says: "common.name",
  },
  {
    check: "check:messages",
    title: "a missing translation",
    file: "messages/fr.json",
    edit: (text) => {
      const messages = JSON.parse(text);
      delete messages.common.name;
      return JSON.stringify(messages);
    },
    says: '"common.name" is missing',
  },
  {
    check: "db:check",
    title: "a schema without its migration",
    file: "prisma/schema.prisma",
    edit: (text) => `${text}\nmodel Planted {\n  id Int @id\n}\n`,
    says: "Planted",
  },
  plant(
    "test:unit",
    "a broken rule",
    "lib/domain/planted.test.ts",
    'import { expect, it } from "vitest";\n\nit("holds", () => expect(1).toBe(2));\n',
  ),
];
