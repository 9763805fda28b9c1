import { parse, type ChildNode, type Container } from "postcss";
import type { StyleRule } from "@/server/style-rules";

/** Conditions, within which rules hold as they hold outside. */
const CONDITIONS = new Set(["media", "container", "supports", "layer"]);

/**
 * The rules of the style sheet `css`, in their order. What a selector needs is the classes in it, but
 * for those within `:is()`, `:not()` and their like: so a rule is rather kept than lost.
 */
export function listStyleRules(css: string): StyleRule[] {
  return listRules(parse(css));
}

function listRules(container: Container<ChildNode>): StyleRule[] {
  return (container.nodes ?? []).flatMap((node): StyleRule[] => {
    if (node.type === "comment") return [];
    if (node.type === "atrule" && CONDITIONS.has(node.name) && node.nodes !== undefined)
      return [{ condition: `@${node.name} ${node.params}`, rules: listRules(node) }];
    const needs = node.type === "rule" ? node.selectors.map(readClasses) : [];
    const text = node.toString();
    return [
      {
        text: node.type === "atrule" && node.nodes === undefined ? `${text};` : text,
        needs: needs.some((all) => all.length === 0) ? [] : needs,
      },
    ];
  });
}

function readClasses(selector: string): string[] {
  let plain = selector;
  for (let before = ""; before !== plain;) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, "");
  }
  return [...plain.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name);
}
