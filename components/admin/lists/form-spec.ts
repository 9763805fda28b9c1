import type { Locale } from "@/lib/i18n/locales";
import type { Option } from "@/components/ui/field";

interface FieldBase {
  name: string;
  label: string;
  hint?: string;
  isRequired?: boolean;
}

/** A column of a field that is a table. */
export type ColumnSpec = { label: string } & (
  { kind: "number" | "day" } | { kind: "choice"; options: Option[] }
);

/** One field of a form as data, drawn by `RecordField`. */
export type FieldSpec = FieldBase &
  (
    | { kind: "line"; language?: Locale; list?: string; isCode?: boolean }
    | { kind: "paragraph"; language?: Locale; rows?: number; isCode?: boolean }
    | { kind: "day" }
    | { kind: "number" }
    | { kind: "choice"; options: Option[] }
    | { kind: "table"; columns: ColumnSpec[] }
    /** Sent, not shown. */
    | { kind: "hidden" }
    /** Shown and sent, not changed. */
    | { kind: "fixed"; shown: string }
  );

export interface GroupSpec {
  legend: string;
  hint?: string;
  /** Its legend stands before it as a heading. */
  isTitled?: boolean;
  fields: FieldSpec[];
}

/** Suggestions of a line, shared by the fields that name it. */
export interface ListSpec {
  id: string;
  options: Option[];
}

/** What the form itself says. */
export interface RecordFormTexts {
  save: string;
  required: string;
  choose: string;
  none: string;
  /** Title of the summary by the number of problems, from one. */
  problems: string[];
  rows: string[];
  conflict: {
    title: string;
    text: string;
    mine: string;
    theirs: string;
    save: string;
    empty: string;
  };
}

/** The id of a field's control, which links lead to. */
export function controlId(field: string): string {
  return `field-${field}`;
}
