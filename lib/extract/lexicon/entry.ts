import { roleSet, type RoleSet } from "./role-set";
import { TAGS, type Tag } from "./tags";

type Values = Readonly<Partial<Record<Tag, string | undefined>>>;

/** What the lexicon knows of a phrase: a value under each tag, often just the tag's own name. */
export interface Entry extends Values {
  /** The tags that have a value, and the same as a set. */
  readonly tags: readonly Tag[];
  readonly roles: RoleSet;
}

const EMPTY: Values = Object.fromEntries(TAGS.map((tag) => [tag, undefined]));

/** An entry that plays no role: what is said of a word that no list knows. */
export const NOTHING: Entry = { ...EMPTY, tags: [], roles: roleSet() };

/**
 * An entry with the same fields as every other, most of them undefined: one shape of all entries
 * makes looking up a role several times faster.
 */
function makeEntry(tags: readonly Tag[], valueOf: (tag: Tag) => string | undefined): Entry {
  const entry: Entry & Partial<Record<Tag, string>> = { ...EMPTY, tags, roles: roleSet(...tags) };
  for (const tag of tags) entry[tag] = valueOf(tag);
  return entry;
}

const alone = new Map<Tag, Map<string, Entry>>();

/** The entry that has `tag` only; made once for each value. */
export function only(tag: Tag, value: string): Entry {
  let entries = alone.get(tag);
  if (!entries) alone.set(tag, (entries = new Map<string, Entry>()));
  let entry = entries.get(value);
  if (!entry) entries.set(value, (entry = makeEntry([tag], () => value)));
  return entry;
}

/** The entry with `tag` too, unless it has a value under it. */
export function withTag(entry: Entry, tag: Tag, value: string): Entry {
  if (entry === NOTHING) return only(tag, value);
  if (entry[tag] !== undefined) return entry;
  return makeEntry([...entry.tags, tag], (one) => (one === tag ? value : entry[one]));
}

/** The entry without those tags. */
export function withoutTags(entry: Entry, tags: readonly Tag[]): Entry {
  const left = entry.tags.filter((tag) => !tags.includes(tag));
  return makeEntry(left, (tag) => entry[tag]);
}
