import "server-only";
import type { Problem } from "@/lib/domain/refusal";

const MIN_LENGTH = 12;
// A longer one costs the server more than it gives anybody.
const MAX_LENGTH = 128;

/** Words that guessers try first here. */
const OURS = ["as reported", "asreported", "humanitarian"];

let common: Promise<Set<string>> | null = null;

/** Loaded for the first password that is judged: the lists are long. */
async function readCommon(): Promise<Set<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set<string>([...dictionary["passwords-common"], ...OURS]);
}

const LOOKALIKES: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/**
 * What is wrong with `password` for the person with that name and e-mail address: too short, too
 * long, common, or their own name. A common one stays common with other cases, with digits and signs
 * around it or for letters in it, and written twice.
 */
export async function judgePassword(
  password: string,
  person: { name: string; email: string },
): Promise<Problem[]> {
  const field = "password";
  // Signs as people see them, so that six emoji are six.
  const length = Array.from(new Intl.Segmenter().segment(password)).length;
  if (length < MIN_LENGTH)
    return [{ field, code: "password_short", values: { limit: MIN_LENGTH } }];
  if (password.length > MAX_LENGTH) {
    return [{ field, code: "password_long", values: { limit: MAX_LENGTH } }];
  }
  const lower = password.normalize("NFKC").toLowerCase();
  const cores = [lower, unmask(lower)].flatMap((text) => [text, trim(text), unrepeat(trim(text))]);
  common ??= readCommon();
  const known = await common;
  if (cores.some((core) => isCommon(core, known))) return [{ field, code: "password_common" }];
  const own = [person.name, person.email, ...person.email.split("@", 1)].map((text) =>
    text.toLowerCase(),
  );
  return own.some((text) => cores.includes(text)) ? [{ field, code: "password_own_name" }] : [];
}

function isCommon(core: string, known: ReadonlySet<string>): boolean {
  return core.length < 4 || known.has(core) || known.has(core.replaceAll(/[\s_.-]/g, ""));
}

/** Without digits and signs at either end. */
function trim(text: string): string {
  return text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

/** What `text` repeats, where it only repeats something. */
function unrepeat(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text;
}

function unmask(text: string): string {
  return text.replaceAll(/[013457@$!]/g, (sign) => LOOKALIKES[sign] ?? sign);
}
