import {
  parse,
  TYPE,
  type MessageFormatElement,
  type PluralElement,
} from "@formatjs/icu-messageformat-parser";

/** The interface's texts in one language: names to texts or to more names. */
export interface MessageTree {
  [name: string]: string | MessageTree;
}

type Shape = { parts: Set<string>; plurals: PluralElement[] };

/**
 * What is wrong with the texts `tree` of the language `locale`, against `reference`, the texts that
 * name what there is: a text missing, unknown, empty or not ICU; a value or a tag lost that the
 * reference prints; a plural of words without a form that the language has. One line each.
 */
export function findMessageProblems(
  locale: string,
  tree: MessageTree,
  reference: MessageTree,
): string[] {
  const texts = flatten(tree);
  const wanted = flatten(reference);
  const missing = [...wanted.keys()].filter((name) => !texts.has(name));
  return [
    ...missing.map((name) => `${locale}: "${name}" is missing`),
    ...[...texts].flatMap(([name, text]) => {
      const model = wanted.get(name);
      const problem =
        model === undefined
          ? "is not in the reference language"
          : text.trim() === ""
            ? "is empty"
            : judge(locale, text, model);
      return problem === null ? [] : [`${locale}: "${name}" ${problem}`];
    }),
  ];
}

function judge(locale: string, text: string, model: string): string | null {
  const shape = read(text);
  const wanted = read(model);
  if (typeof shape === "string") return `is no ICU message: ${shape}`;
  if (typeof wanted === "string") return null;
  const lost = [...wanted.parts].filter((part) => !shape.parts.has(part));
  if (lost.length > 0) return `does not print ${lost.join(", ")}, the reference does`;
  for (const plural of shape.plurals.filter(hasWords)) {
    const lacking = requiredForms(locale, plural).filter((form) => !hasForm(plural, form));
    if (lacking.length > 0) return `lacks the plural forms ${lacking.join(", ")}`;
  }
  return null;
}

/** A plural that only places other texts inflects nothing. */
function hasWords({ options }: PluralElement): boolean {
  return Object.values(options).some(({ value }) =>
    value.some((part) => part.type === TYPE.literal && /\p{L}/u.test(part.value)),
  );
}

/** French "many" is for whole millions only, and reads as "other" does where it is left out. */
function requiredForms(locale: string, { pluralType = "cardinal" }: PluralElement): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale, { type: pluralType }).resolvedOptions();
  return pluralCategories.filter((form) => !(locale === "fr" && form === "many"));
}

const EXACT: Record<string, string> = { zero: "=0", one: "=1", two: "=2" };

function hasForm({ options }: PluralElement, form: string): boolean {
  return form in options || (EXACT[form] ?? form) in options;
}

function read(text: string): Shape | string {
  const shape: Shape = { parts: new Set(), plurals: [] };
  try {
    collect(parse(text, { requiresOtherClause: true }), shape);
    return shape;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Gathers what is printed. What only chooses between forms is a matter of the language's grammar. */
function collect(elements: MessageFormatElement[], shape: Shape): void {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        break;
      case TYPE.tag:
        shape.parts.add(`<${element.value}>`);
        collect(element.children, shape);
        break;
      case TYPE.plural:
      case TYPE.select:
        if (element.type === TYPE.plural) shape.plurals.push(element);
        for (const { value } of Object.values(element.options)) {
          if (value.some(({ type }) => type === TYPE.pound)) shape.parts.add(element.value);
          collect(value, shape);
        }
        break;
      default:
        shape.parts.add(element.value);
    }
  }
}

function flatten(tree: MessageTree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === "string"
        ? [[`${prefix}${name}`, value] as const]
        : [...flatten(value, `${prefix}${name}.`)],
    ),
  );
}
