/**
 * A rule of a style sheet: its text, and the classes that an element needs for it, by selector; none
 * where it holds without any. Rules within a condition (`@media …`) stand under it.
 */
export type StyleRule =
  | { text: string; needs: readonly (readonly string[])[] }
  | { condition: string; rules: readonly StyleRule[] };

/** The text of those `rules` that may style a page in which the `classes` occur, in their order. */
export function pickRules(rules: readonly StyleRule[], classes: ReadonlySet<string>): string {
  let text = "";
  for (const rule of rules) {
    if ("text" in rule) {
      if (rule.needs.length === 0 || rule.needs.some((all) => all.every((c) => classes.has(c))))
        text += rule.text;
      continue;
    }
    const within = pickRules(rule.rules, classes);
    if (within !== "") text += `${rule.condition}{${within}}`;
  }
  return text;
}
