import type { Coding } from "./accepted-coding";

/** An answer that can be given again. */
export interface KeptAnswer {
  /** Names and values in turn, as they are sent; without those that belong to one request. */
  headers: string[];
  tag: string;
  body: Buffer;
  /** The body packed, once somebody asked for it so. */
  packed: Partial<Record<Coding, Promise<Buffer>>>;
}

const MAX_BYTES = 64 * 1024 * 1024;
/** What an entry takes beside its bytes. */
const ENTRY_BYTES = 2_000;
/** An entry may come to hold its body packed in two ways too, each at most as large. */
const COPIES = 3;

/** Answers by question, of one version of the data. */
export interface KeptAnswers {
  find: (version: number, key: string) => KeptAnswer | null;
  keep: (version: number, key: string, answer: KeptAnswer) => void;
  /** All of them, those that were not asked for longest first, with their version. */
  list: () => { version: number; all: [key: string, answer: KeptAnswer][] };
}

/**
 * Answers in memory, `maxBytes` at most; those that were not asked for longest go first. All belong to
 * one version of the data: with another one they are forgotten.
 */
export function makeKeptAnswers(maxBytes = MAX_BYTES): KeptAnswers {
  const answers = new Map<string, KeptAnswer>();
  let version = -1;
  let bytes = 0;
  const forget = (key: string, answer: KeptAnswer): void => {
    answers.delete(key);
    bytes -= sizeOf(key, answer);
  };
  const turnTo = (now: number): void => {
    if (now === version) return;
    answers.clear();
    [version, bytes] = [now, 0];
  };
  return {
    find: (now, key) => {
      turnTo(now);
      const answer = answers.get(key) ?? null;
      if (answer === null) return null;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    list: () => ({ version, all: [...answers] }),
    keep: (of, key, answer) => {
      if (of !== version || sizeOf(key, answer) > maxBytes) return;
      const before = answers.get(key);
      if (before !== undefined) forget(key, before);
      answers.set(key, answer);
      bytes += sizeOf(key, answer);
      for (const [oldest, old] of answers) {
        if (bytes <= maxBytes) break;
        forget(oldest, old);
      }
    },
  };
}

function sizeOf(key: string, { body }: KeptAnswer): number {
  return ENTRY_BYTES + 2 * key.length + COPIES * body.byteLength;
}
