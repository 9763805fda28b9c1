import type { EntryRowText } from "@/lib/domain/entry";
import { ChoiceField } from "./choice-fields";
import { useCodeOptions } from "./code-options";
import styles from "./row-card.module.css";
import { DateField, NumberField, SelectField, TextField } from "./row-fields";

/** What every row of a report is filled in with. */
export function MainFields({ row }: { row: EntryRowText }) {
  const options = useCodeOptions();
  const counts = row.kind === "figure";
  return (
    <div className={styles.fields}>
      <SelectField name="indicator" options={options.indicator} />
      <SelectField name="population" options={options.population} />
      <SelectField name="measure" options={options.measure} />
      {counts && <SelectField name="qualifier" options={options.qualifier} />}
      {counts &&
        (row.qualifier === "range" ? (
          <div className={styles.ends}>
            <NumberField name="low" />
            <NumberField name="high" />
          </div>
        ) : (
          <NumberField name="value" />
        ))}
      <SelectField name="unit" options={options.unit} />
      {row.kind !== "no_change" && (
        <>
          <DateField name="periodStart" edge="first" />
          <DateField name="asOf" edge="last" />
        </>
      )}
      <ChoiceField name="place" />
      <ChoiceField name="origin" />
      {row.kind !== "no_change" && (
        <div className={styles.evidence}>
          <TextField name="page" />
          <TextField name="excerpt" lines={2} />
          <TextField name="note" lines={2} />
        </div>
      )}
    </div>
  );
}
