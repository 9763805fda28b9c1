import { requestStage } from "@/lib/log/request-stage";

/**
 * Keeps from the standard error what Next prints, with a stack, of requests that it could not read: no
 * fault of ours, and `instrumentation.ts` logs it as what it is.
 */
export function quietConsole(): void {
  for (const name of ["error", "warn"] as const) {
    const print = console[name].bind(console);
    console[name] = (...words: unknown[]) => {
      if (requestStage() !== "handed_over") print(...words);
    };
  }
}
