import { escapeXml } from "./xml-text";

/** A feed before it takes a form; instants are ISO 8601 in UTC, addresses absolute. */
export interface Feed {
  id: string;
  title: string;
  description: string;
  language: string;
  /** Whose site it is. */
  author: string;
  /** The page that the feed is of, and the feed itself. */
  page: string;
  self: string;
  licence: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  text: string;
  url: string;
  at: string;
  /** Who counted. */
  author: string;
  tags: string[];
}

/** Where nothing was ever published. */
const NEVER = "1970-01-01T00:00:00.000Z";

/** When the newest entry came. */
function updatedOf({ entries }: Feed): string {
  return entries.reduce((latest, { at }) => (at > latest ? at : latest), NEVER);
}

/** A feed as Atom (RFC 4287). */
export function formatAtom(feed: Feed): string {
  const person = (name: string): string => `<author><name>${escapeXml(name)}</name></author>`;
  const text = (name: string, content: string): string =>
    `<${name}>${escapeXml(content)}</${name}>`;
  const link = (rel: string, type: string, href: string): string =>
    `<link rel="${rel}"${type === "" ? "" : ` type="${type}"`} href="${escapeXml(href)}"/>`;
  const entries = feed.entries.map(
    (entry) =>
      `<entry>${text("id", entry.id)}${text("title", entry.title)}${text("updated", entry.at)}` +
      `${text("published", entry.at)}${person(entry.author)}` +
      link("alternate", "text/html", entry.url) +
      entry.tags.map((tag) => `<category term="${escapeXml(tag)}"/>`).join("") +
      `<content type="text">${escapeXml(entry.text)}</content></entry>\n`,
  );
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">\n` +
    text("id", feed.id) +
    text("title", feed.title) +
    text("subtitle", feed.description) +
    text("updated", updatedOf(feed)) +
    person(feed.author) +
    link("self", "application/atom+xml", feed.self) +
    link("alternate", "text/html", feed.page) +
    link("license", "", feed.licence) +
    `\n${entries.join("")}</feed>\n`
  );
}

/** A feed as JSON Feed 1.1. */
export function formatJsonFeed(feed: Feed): string {
  const { language } = feed;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, url, title, text, at, author, tags }) => ({
      id,
      url,
      title,
      content_text: text,
      date_published: at,
      authors: [{ name: author }],
      tags,
      language,
    })),
  });
}
