import { parseTable } from "@/lib/domain/text-table";
import type { FieldSpec } from "./form-spec";

/** A field's text as a person reads it: the words of a choice, the rows of a table. */
export function showValue(spec: FieldSpec, value: string): string {
  if (spec.kind === "choice") return wordOf(spec.options, value);
  if (spec.kind !== "table") return value;
  return parseTable(value)
    .map((row) =>
      row
        .map((cell, at) => {
          const column = spec.columns[at];
          return column?.kind === "choice" ? wordOf(column.options, cell) : cell;
        })
        .join(" · "),
    )
    .join("\n");
}

function wordOf(options: { value: string; label: string }[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
