import styles from "./field.module.css";

interface FieldProps {
  label: string;
  /** Name of the URL parameter. */
  name: string;
  value: string | null;
}

/** One line of text in a form that ends in the URL. */
export function TextField({
  label,
  name,
  value,
  type = "text",
}: FieldProps & { type?: "text" | "search" | "date" }) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input className={styles.control} type={type} name={name} defaultValue={value ?? ""} />
    </label>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** A choice of one or of anything. A value that is no option is kept as one, so nothing is lost. */
export function SelectField({
  label,
  name,
  value,
  any,
  options,
}: FieldProps & {
  /** What the empty choice is called. */
  any: string;
  options: Option[];
}) {
  const strange = value !== null && !options.some((option) => option.value === value);
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select className={styles.control} name={name} defaultValue={value ?? ""}>
        <option value="">{any}</option>
        {strange && <option value={value}>{value.replaceAll(",", ", ")}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
