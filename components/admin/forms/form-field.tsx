"use client";

import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import styles from "./form-field.module.css";

interface Common {
  name: string;
  label: string;
  hint?: string;
}

/** One line of text, or (long) a few. */
export interface TextSpec extends Common {
  kind: "text" | "email" | "password" | "code" | "date" | "long";
  value?: string;
  required?: boolean;
  readOnly?: boolean;
  autoComplete?: string;
  /** Id of the suggestions for it. */
  list?: string;
}

/** One of many, in a list that opens. */
export interface ListSpec extends Common {
  kind: "list";
  value?: string;
  /** Where what stands beside it says what it is for. */
  labelHidden?: boolean;
  options: ListOption[];
}

export interface ListOption {
  value: string;
  label: string;
  /** Heading of the options that belong together; they follow one another. */
  group?: string;
}

/** One of a few. */
export interface ChoiceSpec extends Common {
  kind: "choice";
  /** Where a heading just above says the same. */
  labelHidden?: boolean;
  value: string;
  options: { value: string; label: string; hint?: string }[];
}

/** Any of some. */
export interface TicksSpec extends Common {
  kind: "ticks";
  values: string[];
  options: { value: string; label: string }[];
}

/** Sent, not shown. */
export interface HiddenSpec extends Common {
  kind: "hidden";
  value: string;
}

/** A field of a plain form, as data: a page hands it to the form, which knows what was typed. */
export type FieldSpec = TextSpec | ListSpec | ChoiceSpec | TicksSpec | HiddenSpec;

/** A field of a plain form. What was wrong with it stands below it. */
export function FormField({
  spec,
  typed,
  problem,
}: {
  spec: FieldSpec;
  /** What was typed before; undefined at first. */
  typed: string[] | undefined;
  problem: string | undefined;
}) {
  if (spec.kind === "choice" || spec.kind === "ticks") {
    return <OptionsField spec={spec} typed={typed} problem={problem} />;
  }
  if (spec.kind === "hidden")
    return <input type="hidden" name={spec.name} value={typed?.at(-1) ?? spec.value} />;
  return <LabelledField spec={spec} typed={typed?.[0]} problem={problem} />;
}

function LabelledField({
  spec,
  typed,
  problem,
}: {
  spec: TextSpec | ListSpec;
  typed: string | undefined;
  problem: string | undefined;
}) {
  const id = useId();
  const below = [spec.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label
        className={classNames(
          styles.label,
          spec.kind === "list" && spec.labelHidden && styles.hidden,
        )}
        htmlFor={id}
      >
        {spec.label}
      </label>
      {spec.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {spec.hint}
        </p>
      )}
      <Control
        spec={spec}
        id={id}
        value={typed ?? spec.value ?? ""}
        below={below || undefined}
        isWrong={Boolean(problem)}
      />
      <Problem id={id} text={problem} />
    </div>
  );
}

function Control({
  spec,
  id,
  value,
  below,
  isWrong,
}: {
  spec: TextSpec | ListSpec;
  id: string;
  value: string;
  below: string | undefined;
  isWrong: boolean;
}) {
  const shared = {
    id,
    name: spec.name,
    defaultValue: value,
    className: styles.control,
    "aria-invalid": isWrong || undefined,
    "aria-describedby": below,
  };
  if (spec.kind === "list") {
    return (
      <select {...shared}>
        <Options options={spec.options} />
      </select>
    );
  }
  const { kind, required = false } = spec;
  if (kind === "long") return <textarea {...shared} rows={3} dir="auto" required={required} />;
  return (
    <input
      {...shared}
      type={kind === "code" ? "text" : kind}
      required={required}
      readOnly={spec.readOnly ?? false}
      autoComplete={spec.autoComplete ?? "off"}
      dir={kind === "text" ? "auto" : "ltr"}
      list={spec.list}
      {...(kind === "code" ? { autoCapitalize: "none", spellCheck: false } : {})}
    />
  );
}

function Options({ options }: { options: ListOption[] }) {
  const groups = [...new Set(options.map(({ group = "" }) => group))];
  return groups.map((name) => {
    const inside = options
      .filter(({ group = "" }) => group === name)
      .map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ));
    return name === "" ? (
      inside
    ) : (
      <optgroup key={name} label={name}>
        {inside}
      </optgroup>
    );
  });
}

function OptionsField({
  spec,
  typed,
  problem,
}: {
  spec: ChoiceSpec | TicksSpec;
  typed: string[] | undefined;
  problem: string | undefined;
}) {
  const id = useId();
  const one = spec.kind === "choice";
  const chosen = typed ?? (one ? [spec.value] : spec.values);
  return (
    <fieldset className={styles.group} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend
        className={classNames(
          styles.label,
          spec.kind === "choice" && spec.labelHidden && styles.hidden,
        )}
      >
        {spec.label}
      </legend>
      {spec.hint && <p className={styles.hint}>{spec.hint}</p>}
      <div className={classNames(styles.options, !one && styles.columns)}>
        {spec.options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type={one ? "radio" : "checkbox"}
              name={spec.name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
            />
            <span>
              {option.label}
              {"hint" in option && <span className={styles.hint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <Problem id={id} text={problem} />
    </fieldset>
  );
}

function Problem({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p id={`${id}-problem`} className={styles.problem}>
      {text}
    </p>
  );
}
