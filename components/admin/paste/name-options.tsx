import type { ListOption } from "@/lib/schema/rank-options";

/** What a browser offers for fields with `list={id}`. */
export function NameOptions({ id, options }: { id: string; options: readonly ListOption[] }) {
  return (
    <datalist id={id}>
      {options.map(({ value, label, detail }) => (
        <option key={value} value={label}>
          {detail}
        </option>
      ))}
    </datalist>
  );
}
