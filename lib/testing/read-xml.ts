import { XMLParser, XMLValidator } from "fast-xml-parser";

/** Elements by name; what stands in several is a list, attributes begin with `@`. */
export type Xml = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  isArray: (name) => ["entry", "link", "category", "url", "xhtml:link"].includes(name),
});

/** A well-formed XML document. Throws where it is none. */
export function readXml(text: string): Xml {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(`line ${verdict.err.line}: ${verdict.err.msg}`);
  return parser.parse(text) as Xml;
}
