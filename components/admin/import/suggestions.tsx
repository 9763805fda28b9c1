/** What is on record, by the id of the list that suggests it: codes with their names. */
export type SuggestionLists = Record<string, { value: string; label: string }[]>;

/** Suggestions for the texts of a form, each list once for all texts that name it. */
export function Suggestions({ lists }: { lists: SuggestionLists }) {
  return Object.entries(lists).map(([id, options]) => (
    <datalist key={id} id={id}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </datalist>
  ));
}
