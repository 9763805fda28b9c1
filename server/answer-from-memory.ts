import type { IncomingMessage, ServerResponse } from "node:http";
import { answerKey } from "./answer-key";
import { keepAnswer } from "./keep-answer";
import { makeKeptAnswers, type KeptAnswer } from "./kept-answers";
import { sendKept } from "./send-kept";
import { versionOrNull } from "./version-or-null";

const MAX_BYTES = 64 * 1024 * 1024;

/** What is asked, and the headers that this one answer gets beside those of its kind. */
interface Asked {
  path: string;
  own: readonly string[];
}

/** Answers `request` if that is possible without asking anybody; says whether it did. */
export type AnswerFromMemory = (
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
) => Promise<boolean>;

/**
 * Public answers kept in memory for as long as what is published stays as it is, whichever process
 * changes it: the version of the data is read from the database for each request. Where there is no
 * answer yet, what answers next is kept; others who ask the same meanwhile wait for that.
 */
export function answerFromMemory(
  publicUrl: string | null,
  { maxBytes = MAX_BYTES } = {},
): AnswerFromMemory {
  const answers = makeKeptAnswers(maxBytes);
  const making = new Map<string, Promise<void>>();
  return async (request, response, { path, own }) => {
    const key = answerKey(request, path, publicUrl);
    const version = key === null ? null : versionOrNull();
    if (key === null || version === null) return false;
    const found = answers.find(version, key);
    if (found !== null) {
      await sendKept(request, response, found, own);
      return true;
    }
    const question = `${version}\n${key}`;
    const other = making.get(question);
    if (other !== undefined) {
      await other;
      const kept = answers.find(version, key);
      if (kept === null) return false;
      await sendKept(request, response, kept, own);
      return true;
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
    if (keepAnswer(request, response, path, { keep, leave })) {
      making.set(question, made);
      response.once("close", leave);
    }
    return false;
  };
}
