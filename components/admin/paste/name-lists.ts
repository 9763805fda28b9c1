import type { ListOption } from "@/lib/schema/rank-options";

/** The names in which places and organisations are chosen by typing. */
export interface NameLists {
  organisations: ListOption[];
  places: ListOption[];
}

/** The list with a label for each that no other has, so that what is typed says which one is meant. */
export function tellApart(options: readonly ListOption[]): ListOption[] {
  const counts = new Map<string, number>();
  for (const { label } of options) counts.set(label, (counts.get(label) ?? 0) + 1);
  const taken = new Set<string>();
  return options.map((option) => {
    let { label } = option;
    if ((counts.get(label) ?? 0) > 1) {
      label = option.detail === "" ? `${label} (${option.value})` : `${label} — ${option.detail}`;
      if (taken.has(label)) label = `${label} (${option.value})`;
    }
    taken.add(label);
    return { ...option, label };
  });
}
