import { useId } from "react";
import styles from "./field.module.css";

/** One line of text in a form that is sent. What was wrong with it stands below it. */
export function FormField({
  label,
  name,
  type = "text",
  value = "",
  hint = null,
  problem = null,
  required = false,
  autoComplete = "off",
  inputMode,
}: {
  label: string;
  name: string;
  type?: "text" | "email" | "password" | "url" | "date";
  value?: string;
  hint?: string | null;
  problem?: string | null;
  required?: boolean;
  autoComplete?: string;
  inputMode?: "numeric";
}) {
  const id = useId();
  const below = [hint !== null && `${id}-hint`, problem !== null && `${id}-problem`].filter(
    Boolean,
  );
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.control}
        name={name}
        type={type}
        defaultValue={value}
        required={required}
        autoComplete={autoComplete}
        {...(inputMode === undefined ? {} : { inputMode })}
        {...(type === "text" ? { dir: "auto" } : {})}
        {...(problem === null ? {} : { "aria-invalid": true })}
        {...(below.length === 0 ? {} : { "aria-describedby": below.join(" ") })}
      />
      {hint !== null && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
