import { NO_SOURCE_FILTER, type SourceFilter } from "@/lib/domain/source-page";

/** What the address of the page of sources asks for. */
export interface SourcesQuery {
  /** Code of an organisation. */
  organisation: string | null;
  /** Words looked for in title and address of a document. */
  q: string | null;
  /** Id of a document whose figures are wanted. */
  document: string | null;
  cursor: string | null;
}

const MAX_LENGTH = 200;
const NAMES = ["organisation", "q", "document", "cursor"] as const;

/** Reads the address leniently: what is empty, too long or unknown counts as unset. */
export function readSourcesQuery(params: URLSearchParams): SourcesQuery {
  const read = (name: (typeof NAMES)[number]): string | null => {
    const text = params.get(name)?.trim().replace(/\s+/gu, " ") ?? "";
    return text === "" || text.length > MAX_LENGTH ? null : text;
  };
  return {
    organisation: read("organisation"),
    q: read("q"),
    document: read("document"),
    cursor: read("cursor"),
  };
}

/** The query of that address, the same parameters in the same order. */
export function formatSourcesQuery(query: Partial<SourcesQuery>): URLSearchParams {
  return new URLSearchParams(
    NAMES.flatMap((name): [string, string][] => {
      const value = query[name] ?? null;
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** Which documents that address asks for. */
export function sourceFilterOf({ organisation, q }: SourcesQuery): SourceFilter {
  return { ...NO_SOURCE_FILTER, organisation: organisation === null ? [] : [organisation], q };
}
