import type { IncomingMessage, ServerResponse } from "node:http";
import { answerKey } from "./answer-key";
import { describeScript, keepAnswer } from "./keep-answer";
import type { KeptAnswer, KeptAnswers } from "./kept-answers";
import { sendKept } from "./send-kept";
import { versionOrNull } from "./version-or-null";

/** What is asked, and the headers that this one answer gets beside those of its kind. */
interface Asked {
  path: string;
  own: readonly string[];
  /** As of which version of the data the waking script of the page is asked for; null for the page. */
  wakes: number | null;
}

/** An answer that is to be made now, and will be kept as of `version` of the data. */
export interface MadeAnswer {
  version: number;
  /** Keeps the waking script of the page that is the answer, under the headers of `response`. */
  keepWaking: (script: Buffer) => void;
}

/** Answers `request` if that is possible without asking anybody; else says what becomes of the answer, or that there is none any more. */
export type AnswerFromMemory = (
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
) => Promise<"answered" | "gone" | MadeAnswer | null>;

/**
 * Public answers kept in memory for as long as what is published stays as it is, whichever process
 * changes it: the version of the data is read from the database for each request. Where there is no
 * answer yet, what answers next is kept; others who ask the same meanwhile wait for that. A waking script
 * belongs to the page as it was of one version of the data: with another one it is gone.
 */
export function answerFromMemory(publicUrl: string | null, answers: KeptAnswers): AnswerFromMemory {
  const making = new Map<string, Promise<void>>();
  return async (request, response, { path, own, wakes }) => {
    const page = answerKey(request, path, publicUrl);
    const version = page === null ? null : versionOrNull();
    if (wakes !== null && wakes !== version) return "gone";
    if (page === null || version === null) return null;
    const key = wakes === null ? page : ofWaking(page);
    const found = answers.find(version, key);
    if (found !== null) {
      await sendKept(request, response, found, own);
      return "answered";
    }
    const question = `${version}\n${key}`;
    const other = making.get(question);
    if (other !== undefined) {
      await other;
      const kept = answers.find(version, key);
      if (kept === null) return null;
      await sendKept(request, response, kept, own);
      return "answered";
    }
    let end = (): void => undefined;
    const made = new Promise<void>((resolve) => (end = resolve));
    const leave = (): void => {
      making.delete(question);
      end();
    };
    const keep = (answer: KeptAnswer): void => {
      answers.keep(version, key, answer);
      leave();
    };
    if (!keepAnswer(request, response, path, { keep, leave })) return null;
    making.set(question, made);
    response.once("close", leave);
    const keepWaking = (script: Buffer): void =>
      answers.keep(version, ofWaking(page), describeScript(response, script));
    return { version, keepWaking };
  };
}

function ofWaking(page: string): string {
  return `${page}\nwaking`;
}
