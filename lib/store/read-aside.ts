import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { FigureFilter } from "@/lib/domain/figure-filter";
import { connections, type Aside, type Db } from "./connection";
import { figureWhere } from "./figure-sql";
import { quoteNames, readOne, type Sql } from "./sql";
import { highestRowNumber, READER_SETTINGS } from "./sqlite";

/** Looking through so many takes some milliseconds: less than asking another thread is worth. */
const FEW_FIGURES = 20_000;

interface Answer {
  id: number;
  found: unknown[][];
  error: string | null;
}

interface Waiting {
  resolve: (found: unknown[][]) => void;
  reject: (error: Error) => void;
}

/** Whether what a filter finds is found only by looking through very many rows. */
export function isWide(db: Db, filter: FigureFilter): boolean {
  if (highestRowNumber(db, "Figure") <= FEW_FIGURES) return false;
  // Words are looked for in every document.
  if (filter.q !== null) return true;
  if (filter.document.length > 0) return false;
  const { series, params } = figureWhere(filter);
  if (series === null) return true;
  const few = `SELECT f.id FROM Figure f WHERE f.seriesId IN (${series}) LIMIT ${FEW_FIGURES + 1}`;
  const found = readOne<{ count: number }>(db, `SELECT count(*) AS count FROM (${few})`, params);
  return (found?.count ?? 0) > FEW_FIGURES;
}

/**
 * The rows of `queries`, all of one state of the data, read on another thread: whoever asks this one
 * something is answered meanwhile, however long it takes. Rows are objects, or tuples where `tuples`.
 */
export async function readAside(
  queries: readonly (Sql & { tuples?: boolean })[],
): Promise<unknown[][]> {
  const open = connections();
  open.aside ??= openAside(open.file, () => (open.aside = null));
  return open.aside.read(
    queries.map(({ text, params, tuples = false }) => ({ text: quoteNames(text), params, tuples })),
  );
}

function openAside(file: string, forget: () => void): Aside {
  const path = join(process.cwd(), "lib/store/aside-thread.mjs");
  const thread = new Worker(/* turbopackIgnore: true */ path, {
    workerData: { file, settings: READER_SETTINGS },
  });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const fail = (error: Error): void => {
    forget();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  // Nobody waits for a thread that has nothing to do.
  thread.unref();
  thread.on("message", ({ id, found, error }: Answer) => {
    const asker = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) thread.unref();
    if (error === null) asker?.resolve(found);
    else asker?.reject(new Error(error));
  });
  thread.on("error", fail);
  thread.on("exit", () => fail(new Error("the thread that reads aside has ended")));
  return {
    read: (queries) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        thread.ref();
        thread.postMessage({ id: asked, queries });
      }),
    end: async () => {
      await thread.terminate();
    },
  };
}
