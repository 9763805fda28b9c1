"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import type { SuggestedField } from "@/lib/domain/pasted-report";
import { suggestedName } from "@/lib/schema/paste-form";
import type { CodeOptions } from "@/components/admin/entry/code-options";
import frameStyles from "@/components/admin/entry/field-frame.module.css";
import { classNames } from "@/components/ui/class-names";
import type { JudgedFigure, Judgement } from "./judge-suggestions";
import { PartField } from "./part-field";
import type { Verdict } from "./paste-state";
import styles from "./suggestion-fields.module.css";
import { quoteWords, tellDeciding } from "./quote-words";
import { useScripts } from "@/components/ui/use-scripts";

type Listed = "qualifier" | "unit" | "indicator" | "population" | "measure";

const LISTED: readonly string[] = ["qualifier", "unit", "indicator", "population", "measure"];
const NAMES: Partial<Record<SuggestedField, string>> = {
  origin: "paste-origins",
  place: "paste-places",
};

interface FieldsProps {
  figure: JudgedFigure;
  /** The words of each figure of the text, in order. */
  names: readonly string[];
  /** How the figure stands that this one is a part of; null where it is no part. */
  wholeVerdict: Verdict | null;
  text: string;
  problems: Record<string, string>;
  /** What the lists offer; made once for all suggestions. */
  options: CodeOptions;
  dispatch: (judgement: Judgement) => void;
  /** The field that is pointed at. */
  litField: string | null;
  onPoint: (event: MouseEvent, field: string) => void;
}

/** The fields of a suggestion, each with the words that decided it. */
export function SuggestionFields(props: FieldsProps) {
  const isRange = props.figure.row.qualifier === "range";
  const number: SuggestedField[] = isRange ? ["low", "high"] : ["value"];
  const fields: SuggestedField[] = [
    "indicator",
    "qualifier",
    ...number,
    "unit",
    "population",
    "measure",
    "periodStart",
    "asOf",
    "place",
    "origin",
  ];
  return (
    <div className={styles.fields} data-scripts={useScripts()}>
      {fields.map((name) => (
        <Field key={name} name={name} {...props} />
      ))}
      <PartField {...props} isLit={props.litField === "partOf"} />
    </div>
  );
}

function Field({
  name,
  figure,
  text,
  problems,
  dispatch,
  litField,
  options,
  onPoint,
}: FieldsProps & { name: SuggestedField }) {
  const t = useTranslations("admin");
  const { row, words, unknownOrigin } = figure;
  const id = suggestedName(row.key, name);
  const value = row[name];
  const isStrange = name === "origin" && unknownOrigin !== null && value === unknownOrigin;
  const problem = problems[id] ?? (isStrange ? t("paste.unknownOrigin") : null);
  const quotes = quoteWords(text, words[name] ?? []);
  const deciding = tellDeciding(text, words[name] ?? []);
  const why =
    deciding === "nothing"
      ? t(value === "" ? "paste.notSaid" : "paste.usual")
      : t(deciding === "words" ? "paste.why" : "paste.whySign", { words: quotes });
  const control = {
    id,
    name: id,
    className: frameStyles.control,
    "aria-describedby": problem === null ? `${id}-why` : `${id}-problem ${id}-why`,
    ...(problem === null ? {} : { "aria-invalid": true as const }),
  };
  const change = (typed: string) =>
    dispatch({ do: "edit", key: row.key, field: name, text: typed });
  return (
    <div
      className={classNames(styles.field, (name === "origin" || name === "place") && styles.wide)}
      data-field={name}
      onMouseEnter={(event) => onPoint(event, name)}
    >
      <label className={frameStyles.label} htmlFor={id}>
        {t(`fields.label.${name}`)}
      </label>
      {LISTED.includes(name) ? (
        <select {...control} value={value} onChange={(event) => change(event.target.value)}>
          {value === "" && <option value="">…</option>}
          {options[name as Listed].map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...control}
          type="text"
          dir="auto"
          autoComplete="off"
          list={NAMES[name]}
          value={value}
          // It would send the form.
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
          onChange={(event) => change(event.target.value)}
        />
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      <p id={`${id}-why`} className={classNames(styles.why, litField === name && styles.shown)}>
        {why}
      </p>
    </div>
  );
}
