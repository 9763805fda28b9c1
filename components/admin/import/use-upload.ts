import { useRef, useState } from "react";
import { withQuery } from "@/lib/config/paths";

interface Upload {
  upload: (file: File | null) => void;
  /** How much of the file is sent, 0 to 1; null while none is. */
  share: number | null;
  /** Why the file was not taken; undefined before one was refused here. */
  problem: string | null | undefined;
}

/**
 * Sends a file as it is and goes to the page that the answer names; tells how much is sent. One of more
 * than `mostBytes` is not sent at all.
 */
export function useUpload(
  address: string,
  locale: string,
  mostBytes: number,
  texts: { failed: string; tooLarge: string },
): Upload {
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null | undefined>();
  const isSending = useRef(false);
  const end = (text: string): void => {
    isSending.current = false;
    setShare(null);
    setProblem(text);
  };
  return {
    share,
    problem,
    upload(file) {
      if (file === null || isSending.current) return;
      if (file.size > mostBytes) return end(texts.tooLarge);
      isSending.current = true;
      setProblem(null);
      setShare(0);
      // Only this tells how much of a body is sent.
      const request = new XMLHttpRequest();
      request.open("POST", withQuery(address, new URLSearchParams({ locale, name: file.name })));
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.responseType = "json";
      request.upload.addEventListener("progress", ({ loaded, total }) => {
        setShare(total === 0 ? 1 : loaded / total);
      });
      request.addEventListener("load", () => {
        const answer = request.response as { to?: string; problem?: string } | null;
        if (answer?.to === undefined) end(answer?.problem ?? texts.failed);
        else window.location.assign(answer.to);
      });
      request.addEventListener("error", () => end(texts.failed));
      request.send(file);
    },
  };
}
