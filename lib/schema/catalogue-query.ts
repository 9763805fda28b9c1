import type { CatalogueQuery } from "@/lib/domain/catalogue-lists";

const MAX_LENGTH = 200;

/** Reads the address of a list leniently: what is empty, too long or unknown counts as unset. */
export function readCatalogueQuery(params: URLSearchParams): CatalogueQuery {
  const read = (name: string): string | null => {
    const text = params.get(name)?.trim().replace(/\s+/gu, " ") ?? "";
    return text === "" || text.length > MAX_LENGTH ? null : text;
  };
  const page = /^\d{1,5}$/.exec(params.get("page") ?? "") === null ? 1 : Number(params.get("page"));
  return {
    q: read("q"),
    crisis: read("crisis"),
    archived: params.get("archived") === "1",
    page: Math.max(1, page),
  };
}

/** The query of that address. */
export function formatCatalogueQuery(query: Partial<CatalogueQuery>): URLSearchParams {
  const { q = null, crisis = null, archived = false, page = 1 } = query;
  return new URLSearchParams([
    ...(q === null ? [] : [["q", q]]),
    ...(crisis === null ? [] : [["crisis", crisis]]),
    ...(archived ? [["archived", "1"]] : []),
    ...(page === 1 ? [] : [["page", String(page)]]),
  ]);
}
