import { useCallback, useEffect, useRef, useState } from "react";
import { withQuery } from "@/lib/config/paths";

/** How much of a file is sent. */
export interface Sent {
  bytes: number;
  of: number;
}

interface Upload {
  upload: (file: File | null) => void;
  /** Stops sending; nothing is kept of the file. */
  cancel: () => void;
  /** Null while nothing is being sent. */
  sent: Sent | null;
  /** Why the file was not taken; undefined before one was refused here. */
  problem: string | null | undefined;
  isCancelled: boolean;
}

/** Why a file is not taken, other than for what it holds. */
export interface UploadProblems {
  failed: string;
  tooLarge: string;
  signedOut: string;
}

/** A line over which nothing goes for so long is taken for broken. */
const SILENCE_MS = 60_000;

/**
 * Sends a file as it is and goes to the page that the answer names; tells how much is sent. One of more
 * than `mostBytes` is not sent at all.
 */
export function useUpload(
  address: string,
  locale: string,
  mostBytes: number,
  texts: UploadProblems,
): Upload {
  const [sent, setSent] = useState<Sent | null>(null);
  const [problem, setProblem] = useState<string | null | undefined>();
  const [isCancelled, setCancelled] = useState(false);
  const running = useRef<XMLHttpRequest | null>(null);
  const isSending = sent !== null && sent.bytes < sent.of;
  useEffect(() => {
    if (!isSending) return;
    // Whoever leaves now begins anew.
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isSending]);
  const end = (text: string | null): void => {
    running.current = null;
    setSent(null);
    setProblem(text);
  };
  const cancel = useCallback(() => running.current?.abort(), []);
  return {
    sent,
    problem,
    isCancelled,
    cancel,
    upload(file) {
      if (file === null || running.current !== null) return;
      setCancelled(false);
      if (file.size > mostBytes) return end(texts.tooLarge);
      setProblem(null);
      setSent({ bytes: 0, of: Math.max(file.size, 1) });
      // Only this tells how much of a body is sent.
      const request = new XMLHttpRequest();
      running.current = request;
      const failIfSilent = (): void => {
        end(texts.failed);
        request.abort();
      };
      let silence = setTimeout(failIfSilent, SILENCE_MS);
      request.open("POST", withQuery(address, new URLSearchParams({ locale, name: file.name })));
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.responseType = "json";
      request.upload.addEventListener("progress", ({ loaded, total }) => {
        clearTimeout(silence);
        silence = setTimeout(failIfSilent, SILENCE_MS);
        setSent({ bytes: loaded, of: Math.max(total, 1) });
      });
      // From here on the server reads, for as long as it takes.
      request.upload.addEventListener("load", () => clearTimeout(silence));
      request.addEventListener("loadend", () => clearTimeout(silence));
      request.addEventListener("load", () => {
        const answer = request.response as { to?: string; problem?: string } | null;
        if (answer?.to !== undefined) return window.location.assign(answer.to);
        end(answer?.problem ?? (request.status === 401 ? texts.signedOut : texts.failed));
      });
      request.addEventListener("error", () => end(texts.failed));
      request.addEventListener("abort", () => {
        if (running.current !== request) return;
        end(null);
        setCancelled(true);
      });
      request.send(file);
    },
  };
}
