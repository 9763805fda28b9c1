import { UnreadableFile } from "@/lib/domain/import/unreadable-file";

/** What is told of each part of an XML document, in its order; names come without prefixes. */
export interface XmlHandler {
  open: (name: string, attributes: string) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

/** Longest tag or text between two tags; no cell is as long. */
const LONGEST = 1024 * 1024;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Reads the XML of a workbook chunk by chunk. Throws UnreadableFile for a document type, which no
 * workbook has and through which entities multiply, and for what is no XML.
 */
export async function scanXml(
  bytes: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): Promise<void> {
  for await (const _ of scanXmlParts(bytes, handler)) continue;
}

/** {@link scanXml} that pauses after each chunk, so that what was found can be handed on. */
export async function* scanXmlParts(
  bytes: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): AsyncGenerator<void, void, void> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of bytes) {
    const text = rest + decoder.decode(chunk, { stream: true });
    rest = text.slice(scan(text, handler));
    if (rest.length > LONGEST) throw broken();
    yield;
  }
  if (rest.trim() !== "") throw broken();
}

/** Tells what stands in a text whole; returns where the first part begins that is cut off. */
function scan(text: string, handler: XmlHandler): number {
  let place = 0;
  for (;;) {
    const tag = text.indexOf("<", place);
    if (tag < 0) return place;
    if (tag > place) handler.text(decodeEntities(text.slice(place, tag)));
    const end =
      text.charCodeAt(tag + 1) === 33 ? scanMark(text, tag, handler) : findTagEnd(text, tag);
    if (end < 0) return tag;
    const next = text.charCodeAt(tag + 1);
    if (next !== 33 && next !== 63) tellTag(text.slice(tag + 1, end - 1), handler);
    place = end;
  }
}

/** Where a comment or a section of plain text ends; -1 where it is cut off. */
function scanMark(text: string, tag: number, handler: XmlHandler): number {
  if (text.startsWith("<!--", tag)) return endOf(text, "-->", tag + 4);
  if (text.startsWith("<![CDATA[", tag)) {
    const end = endOf(text, "]]>", tag + 9);
    if (end >= 0) handler.text(text.slice(tag + 9, end - 3));
    return end;
  }
  // The start of one of them may be cut off.
  if (text.length - tag < 9) return -1;
  throw new UnreadableFile("document_type");
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** Behind the `>` of a tag, which may have others within quotes. */
function findTagEnd(text: string, tag: number): number {
  let quote = 0;
  for (let place = tag + 1; place < text.length; place++) {
    const sign = text.charCodeAt(place);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === 34 || sign === 39) quote = sign;
    else if (sign === 62) return place + 1;
    else if (sign === 60) throw broken();
  }
  return -1;
}

function tellTag(tag: string, handler: XmlHandler): void {
  if (tag.startsWith("/")) return handler.close(localName(tag.slice(1).trimEnd()));
  const empty = tag.endsWith("/");
  const inside = empty ? tag.slice(0, -1) : tag;
  const space = inside.search(/\s/);
  const name = localName(space < 0 ? inside : inside.slice(0, space));
  if (name === "") throw broken();
  handler.open(name, space < 0 ? "" : inside.slice(space));
  if (empty) handler.close(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

interface Attribute {
  /** How spreadsheet programs write it; compared first, since a sheet has millions. */
  usual: string;
  /** Whether the name is no pattern itself. */
  isPlain: boolean;
  pattern: RegExp;
}

const ATTRIBUTES = new Map<string, Attribute>();

/** The value of an attribute; null where the tag has none of that name. */
export function attributeOf(attributes: string, name: string): string | null {
  let attribute = ATTRIBUTES.get(name);
  if (attribute === undefined) {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attribute = { usual: ` ${name}="`, isPlain: /^\w+$/.test(name), pattern };
    ATTRIBUTES.set(name, attribute);
  }
  const place = attributes.indexOf(attribute.usual);
  if (place >= 0) {
    const start = place + attribute.usual.length;
    return decodeEntities(attributes.slice(start, attributes.indexOf('"', start)));
  }
  if (attribute.isPlain && !attributes.includes(name)) return null;
  const match = attribute.pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? null : decodeEntities(value);
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12});?/g, (all, name: string) => {
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    if (number === null) {
      const sign = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
      if (sign === undefined || !all.endsWith(";")) throw broken();
      return sign;
    }
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
    if (code > 0x10ffff) throw broken();
    return String.fromCodePoint(code);
  });
}

function broken(): UnreadableFile {
  return new UnreadableFile("broken_workbook");
}
