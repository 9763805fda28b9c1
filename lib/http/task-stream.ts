import "server-only";
import { createLogger } from "@/lib/log/logger";

/** How far long work is, in words, and from 0 to 1 where that is known. */
export interface TaskReport {
  text: string;
  share: number | null;
}

/** A reader is told no more often than this. */
const PAUSE_MS = 150;

const logger = createLogger();

/**
 * Answers with lines of JSON: how far `run` is, as it tells, and what it ended with. The work goes on
 * when the client leaves. Where it fails the last line is missing, and the log says why.
 */
export function answerTask<End>(run: (report: (to: TaskReport) => void) => Promise<End>): Response {
  const encoder = new TextEncoder();
  let isOpen = true;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let told = 0;
      const write = (line: unknown): void => {
        if (isOpen) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      const report = (to: TaskReport): void => {
        if (performance.now() - told < PAUSE_MS) return;
        told = performance.now();
        write(to);
      };
      try {
        write(await run(report));
      } catch (error) {
        logger.error({ err: error }, "task failed");
      }
      if (isOpen) controller.close();
    },
    cancel() {
      isOpen = false;
    },
  });
  return new Response(body, { headers: { "Content-Type": "application/x-ndjson" } });
}
