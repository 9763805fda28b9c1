import type { EntryRowText } from "@/lib/domain/entry";
import type { ReadText } from "@/lib/domain/pasted-report";
import { indexNames } from "@/lib/schema/name-index";
import type { ListOption } from "@/lib/schema/rank-options";
import type { NameLists } from "./name-lists";

/** Finds the code or slug that a name typed into the form means; null where no list has it. */
export function findByName(options: readonly ListOption[]): (typed: string) => string | null {
  const labels = new Map(options.map(({ label, value }) => [label, value]));
  const other = indexNames(options, { firstWins: false });
  return (typed) => labels.get(typed) ?? other(typed);
}

/** The rows with codes in place of names, and the fields (`3.origin`) whose name no list has. */
export function resolveNames(
  rows: readonly EntryRowText[],
  { organisations, places }: NameLists,
): { rows: EntryRowText[]; unknown: { field: string; list: "origin" | "place" }[] } {
  const find = { origin: findByName(organisations), place: findByName(places) };
  const unknown: { field: string; list: "origin" | "place" }[] = [];
  const resolved = rows.map((row) => {
    const codes = { origin: "", place: "" };
    for (const list of ["origin", "place"] as const) {
      if (row[list] === "") continue;
      const code = find[list](row[list]);
      if (code === null) unknown.push({ field: `${row.key}.${list}`, list });
      else codes[list] = code;
    }
    return { ...row, ...codes };
  });
  return { rows: resolved, unknown };
}

/** The text read, with what places and organisations are called in place of their codes. */
export function nameRows(read: ReadText, { organisations, places }: NameLists): ReadText {
  const labels = (options: readonly ListOption[]) =>
    new Map(options.map(({ value, label }) => [value, label]));
  const [origins, towns] = [labels(organisations), labels(places)];
  return {
    ...read,
    figures: read.figures.map((figure) => ({
      ...figure,
      row: {
        ...figure.row,
        origin: origins.get(figure.row.origin) ?? figure.unknownOrigin ?? "",
        place: towns.get(figure.row.place) ?? "",
      },
    })),
  };
}

/** The text read, with the rows as the person left them. */
export function keepRows(read: ReadText, rows: readonly EntryRowText[]): ReadText {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return {
    ...read,
    figures: read.figures.map((figure) => {
      const left = byKey.get(figure.row.key);
      return left ? { ...figure, row: { ...figure.row, ...left } } : figure;
    }),
  };
}
