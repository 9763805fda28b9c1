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
function makeEntry(values: Values): Entry {
  const tags = (Object.keys(values) as Tag[]).filter((tag) => values[tag] !== undefined);
  return { ...EMPTY, ...values, tags, roles: roleSet(...tags) };
}

function valuesOf(entry: Entry, except: readonly Tag[] = []): Values {
  const tags = entry.tags.filter((tag) => !except.includes(tag));
  return Object.fromEntries(tags.map((tag) => [tag, entry[tag]]));
}

const alone = new Map<string, Entry>();

/** The entry that has `tag` only; made once for each value. */
export function only(tag: Tag, value: string): Entry {
  const key = `${tag} ${value}`;
  let entry = alone.get(key);
  if (!entry) alone.set(key, (entry = makeEntry({ [tag]: value })));
  return entry;
}

/** The entry with `tag` too, unless it has a value under it. */
export function withTag(entry: Entry, tag: Tag, value: string): Entry {
  if (entry === NOTHING) return only(tag, value);
  return entry[tag] === undefined ? makeEntry({ ...valuesOf(entry), [tag]: value }) : entry;
}

/** The entry without those tags. */
export function withoutTags(entry: Entry, tags: readonly Tag[]): Entry {
  return makeEntry(valuesOf(entry, tags));
}
