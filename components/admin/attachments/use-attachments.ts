import { useEffect, useState } from "react";
import { attachmentPath, attachmentsPath } from "@/lib/config/paths";
import type { Attachment, AttachmentOwner } from "@/lib/domain/attachment";
import type { RefusalReason } from "@/lib/domain/refusal";
import type { Messages } from "@/lib/i18n/messages";

export type AttachmentTexts = Messages["admin"]["attachments"];
type Done = keyof AttachmentTexts["done"];
type ProblemCode = keyof AttachmentTexts["problem"];

/** What became of the last thing that was done. */
export type Outcome = { done: Done } | { problem: ProblemCode } | null;

interface Attachments {
  /** Null until they are known. */
  files: readonly Attachment[] | null;
  sending: boolean;
  outcome: Outcome;
  attach: (file: File | null) => Promise<boolean>;
  show: (file: Attachment, isPublic: boolean) => Promise<void>;
  remove: (file: Attachment) => Promise<void>;
}

/** The files of `owner`, `known` where the page has them already, and what can be done with them. */
export function useAttachments(
  owner: AttachmentOwner,
  known: readonly Attachment[] | null,
  problems: AttachmentTexts["problem"],
): Attachments {
  const [files, setFiles] = useState(known);
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const address = attachmentsPath(owner);

  useEffect(() => {
    if (known !== null) return;
    const leaving = new AbortController();
    fetch(address, { signal: leaving.signal })
      .then(async (answer) => ((await answer.json()) as { data?: Attachment[] }).data ?? [])
      .then(setFiles, () => undefined);
    return () => leaving.abort();
  }, [address, known]);

  /** Asks the server; whatever refuses, on the way there too, becomes a problem in words. */
  const ask = async (url: string, init: RequestInit, done: Done): Promise<Response | null> => {
    setSending(true);
    setOutcome(null);
    const answer = await fetch(url, init).catch(() => null);
    setSending(false);
    if (answer?.ok) {
      setOutcome({ done });
      return answer;
    }
    const code = await readProblem(answer);
    setOutcome({ problem: code in problems ? (code as ProblemCode) : "failed" });
    return null;
  };

  return {
    files,
    sending,
    outcome,
    async attach(file) {
      if (file === null || file.size === 0) {
        setOutcome({ problem: "missing" });
        return false;
      }
      const url = `${address}?${new URLSearchParams({ name: file.name }).toString()}`;
      const headers = { "Content-Type": "application/octet-stream" };
      const answer = await ask(url, { method: "POST", headers, body: file }, "attached");
      if (answer === null) return false;
      const added = (await answer.json()) as Attachment;
      setFiles((before) => [...(before ?? []).filter((one) => one.sha256 !== added.sha256), added]);
      return true;
    },
    async show(file, isPublic) {
      const init = {
        method: "PATCH",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ isPublic }),
      };
      const url = attachmentPath(owner, file.sha256);
      if ((await ask(url, init, isPublic ? "shown" : "hidden")) === null) return;
      setFiles((before) =>
        (before ?? []).map((one) => (one === file ? { ...file, isPublic } : one)),
      );
    },
    async remove(file) {
      const url = attachmentPath(owner, file.sha256);
      if ((await ask(url, { method: "DELETE" }, "removed")) === null) return;
      setFiles((before) => (before ?? []).filter((one) => one !== file));
    },
  };
}

async function readProblem(answer: Response | null): Promise<string> {
  if (answer === null) return "failed";
  if (answer.status === 413) return "file_too_large";
  const body = (await answer.json().catch(() => null)) as { reason?: RefusalReason } | null;
  const reason = body?.reason;
  return (reason?.kind === "invalid" ? reason.problems[0]?.code : reason?.kind) ?? "failed";
}
