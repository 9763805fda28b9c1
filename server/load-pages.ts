import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type makeNext from "next";
import { takeBuiltConfig } from "./built-config";
import { quietConsole } from "./quiet-console";

interface Loaded {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  close: () => Promise<void>;
}

/** What makes pages, loaded when it is first needed. */
interface Pages extends Loaded {
  /** Begins to load. */
  load: () => Promise<Loaded>;
}

/**
 * Next, which takes most of the time of a start: what does not need it need not wait for it. Where it
 * cannot be loaded the process ends, since nothing would get better.
 */
export function loadPages(port: number): Pages {
  let loading: Promise<Loaded> | null = null;
  const load = (): Promise<Loaded> =>
    (loading ??= loadNext(port).catch((error: unknown) => {
      console.error(error);
      return process.exit(1);
    }));
  return {
    load,
    handle: async (request, response) => (await load()).handle(request, response),
    close: async () => {
      if (loading !== null) await (await loading).close();
    },
  };
}

async function loadNext(port: number): Promise<Loaded> {
  // Next is not told the host name: it would take it for the site's and redirect to it for ever.
  // It is told the port: what a form's action leads on to, it fetches from itself.
  takeBuiltConfig();
  const next = createRequire(import.meta.url)("next") as typeof makeNext;
  const app = next({ dev: false, port });
  await app.prepare();
  quietConsole();
  return { handle: app.getRequestHandler(), close: async () => app.close() };
}
