import type { RecordText } from "@/lib/domain/catalogue";
import {
  NAME_KINDS,
  type NameChoice,
  type NameChoices,
  type NameKind,
} from "@/lib/domain/import/import-mapping";

/** What is said of a name: whether it is known or new, and as what. */
export const NAME_PARTS = [
  "choice",
  "code",
  "newCode",
  "newName",
  "country",
  "pcode",
  "adminLevel",
  "dataset",
] as const;
type NamePart = (typeof NAME_PARTS)[number];

/** The name of the control for that part of what a name of the file stands for. */
export function nameControl(kind: NameKind, name: string, part: NamePart): string {
  return `name.${kind}.${encodeURIComponent(name)}.${part}`;
}

const LEVELS = [0, 1, 2, 3] as const;

const CONTROL = /^name\.(\w+)\.(.*)\.choice$/;

/** What one name stands for, as the texts of a form; all empty for one that nobody decided on. */
export function writeName(
  kind: NameKind,
  name: string,
  choice: NameChoice | null | undefined,
): RecordText {
  const known = choice?.kind === "known" ? choice : null;
  const made = choice?.kind === "new" ? choice : null;
  const texts: Record<NamePart, string> = {
    choice: choice?.kind ?? "",
    code: known?.code ?? "",
    newCode: made?.code ?? "",
    newName: made?.name ?? "",
    country: made?.country ?? "",
    pcode: made?.pcode ?? "",
    adminLevel: String(made?.adminLevel ?? ""),
    dataset: choice?.dataset ?? "",
  };
  return Object.fromEntries(NAME_PARTS.map((part) => [nameControl(kind, name, part), texts[part]]));
}

/** What all names stand for, as the texts of a form. */
export function writeNames(names: NameChoices): RecordText {
  return Object.fromEntries(
    NAME_KINDS.flatMap((kind) =>
      Object.entries(names[kind]).flatMap(([name, choice]) =>
        Object.entries(writeName(kind, name, choice)),
      ),
    ),
  );
}

/** Inverse of {@link writeNames}; names that the form does not have stay as `before` has them. */
export function readNames(texts: RecordText, before: NameChoices): NameChoices {
  // A file may call something `__proto__`.
  const names = {
    crisis: new Map(Object.entries(before.crisis)),
    organisation: new Map(Object.entries(before.organisation)),
    place: new Map(Object.entries(before.place)),
  };
  for (const control of Object.keys(texts)) {
    const [, word, encoded = ""] = CONTROL.exec(control) ?? [];
    const kind = NAME_KINDS.find((one) => one === word);
    if (kind === undefined) continue;
    const name = decode(encoded);
    const choice = readName(texts, kind, name);
    if (choice === null) names[kind].delete(name);
    else names[kind].set(name, choice);
  }
  return {
    crisis: Object.fromEntries(names.crisis),
    organisation: Object.fromEntries(names.organisation),
    place: Object.fromEntries(names.place),
  };
}

function readName(texts: RecordText, kind: NameKind, name: string): NameChoice | null {
  const part = (which: NamePart): string => (texts[nameControl(kind, name, which)] ?? "").trim();
  const dataset = part("dataset") || null;
  if (part("choice") === "known") return { kind: "known", code: part("code"), dataset };
  if (part("choice") !== "new") return null;
  return {
    kind: "new",
    code: part("newCode"),
    name: part("newName") || name,
    country: part("country").toUpperCase() || null,
    pcode: part("pcode") || null,
    adminLevel: LEVELS.find((level) => String(level) === part("adminLevel")) ?? null,
    dataset,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
