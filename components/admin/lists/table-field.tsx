import { parseTable } from "@/lib/domain/text-table";
import { classNames } from "@/components/ui/class-names";
import field from "@/components/admin/forms/form-field.module.css";
import { FormPartNotes } from "@/components/admin/forms/form-part";
import { controlId, type ColumnSpec, type FieldSpec, type RecordFormTexts } from "./form-spec";
import styles from "./record-field.module.css";

const SPARE_ROWS = 2;

/** A field of several rows; there are always some empty ones left to fill. */
export function TableField({
  spec: { name, label, hint, columns },
  value,
  problem,
  texts,
}: {
  spec: Extract<FieldSpec, { kind: "table" }>;
  value: string;
  problem: string | null;
  texts: RecordFormTexts;
}) {
  const id = controlId(name);
  const rows = parseTable(value);
  const count = Math.min(rows.length + SPARE_ROWS, texts.rows.length);
  return (
    <fieldset
      id={id}
      aria-describedby={`${id}-hint ${id}-problem`}
      tabIndex={-1}
      className={styles.rows}
    >
      <legend className={field.label}>{label}</legend>
      <FormPartNotes id={id} hint={hint ?? null} problem={problem} />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead className={classNames(columns.length === 1 && styles.spoken)}>
            <tr>
              {columns.map((column) => (
                <th key={column.label} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {texts.rows.slice(0, count).map((rowName, row) => (
              <tr key={rowName}>
                {columns.map((column, at) => (
                  <td key={column.label}>
                    <Cell
                      column={column}
                      label={`${column.label}, ${rowName}`}
                      name={`${name}.${row}.${at}`}
                      value={rows[row]?.[at] ?? ""}
                      none={texts.none}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

function Cell({
  column,
  label,
  name,
  value,
  none,
}: {
  column: ColumnSpec;
  label: string;
  name: string;
  value: string;
  none: string;
}) {
  const control = { name, defaultValue: value, "aria-label": label, className: field.control };
  if (column.kind === "choice") {
    return (
      <select {...control}>
        <option value="">{none}</option>
        {column.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  const type = column.kind === "day" ? { type: "date" } : { type: "text", dir: "ltr" };
  return <input {...control} {...type} autoComplete="off" size={6} />;
}
