import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { z } from "zod";

/** What an Atom feed breaks of RFC 4287: of its schema, and of the rules that no schema says. */
export function judgeAtom(text: string): string[] {
  const schema = XmlDocument.fromString(
    readFileSync(join(process.cwd(), "lib/testing/atom.rng"), "utf8"),
  );
  const validator = RelaxNGValidator.fromDoc(schema);
  const feed = XmlDocument.fromString(text);
  try {
    validator.validate(feed);
    return judgeEntries(feed);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    feed.dispose();
    validator.dispose();
    schema.dispose();
  }
}

const NAMES = { a: "http://www.w3.org/2005/Atom" };

function judgeEntries(feed: XmlDocument): string[] {
  const count = (path: string): number => feed.find(path, NAMES).length;
  const rules: [broken: number, rule: string][] = [
    [count("//a:entry[not(a:author) and not(/a:feed/a:author)]"), "an entry has no author"],
    [
      count("//a:entry[not(a:content) and not(a:link[@rel='alternate'])]"),
      "an entry leads nowhere",
    ],
    [count("/a:feed[count(a:link[@rel='self']) != 1]"), "the feed does not name itself once"],
    [
      count("//a:entry[a:id = following-sibling::a:entry/a:id]"),
      "two entries have the same id and instant",
    ],
  ];
  return rules.filter(([broken]) => broken > 0).map(([, rule]) => rule);
}

const ADDRESS = z.url({ protocol: /^https?$/ });
const AUTHOR = z
  .strictObject({ name: z.string().min(1), url: ADDRESS.optional(), avatar: ADDRESS.optional() })
  .partial({ name: true })
  .refine((author) => Object.keys(author).length > 0);
const ATTACHMENT = z.strictObject({
  url: ADDRESS,
  mime_type: z.string(),
  title: z.string().optional(),
});
const ITEM = z
  .strictObject({
    id: z.string().min(1),
    url: ADDRESS.optional(),
    external_url: ADDRESS.optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    image: ADDRESS.optional(),
    banner_image: ADDRESS.optional(),
    date_published: z.iso.datetime({ offset: true }).optional(),
    date_modified: z.iso.datetime({ offset: true }).optional(),
    authors: z.array(AUTHOR).optional(),
    tags: z.array(z.string()).optional(),
    language: z.string().optional(),
    attachments: z.array(ATTACHMENT).optional(),
  })
  .refine((item) => item.content_html !== undefined || item.content_text !== undefined);
/** JSON Feed 1.1, without extensions. */
const JSON_FEED = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: ADDRESS.optional(),
  feed_url: ADDRESS.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: ADDRESS.optional(),
  icon: ADDRESS.optional(),
  favicon: ADDRESS.optional(),
  authors: z.array(AUTHOR).optional(),
  language: z.string().optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url: ADDRESS })).optional(),
  items: z
    .array(ITEM)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, "ids repeat"),
});

/** What a JSON Feed breaks of its specification. */
export function judgeJsonFeed(text: string): string[] {
  const result = JSON_FEED.safeParse(JSON.parse(text));
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
