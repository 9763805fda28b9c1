import type { ReactNode } from "react";
import type { FieldSpec, ListSpec } from "@/components/admin/forms/form-field";

/** One thing of a file, such as a column or a name, and the question what it stands for. */
export interface PlanLine {
  key: string;
  /** What it is called where its head is not beside it. */
  name: string;
  /** What is known of it. */
  head: ReactNode;
  choice: ListSpec;
  /** What is asked as well where the choice is that one. */
  more: { when: "amount" | "known" | "new"; fields: FieldSpec[] }[];
  /** A box to tick that somebody has looked at it; null where nobody needs to. */
  confirm: { name: string; label: string } | null;
}

/** A part of the form in which people decide about a file, as data. */
export type PlanPart =
  | {
      kind: "fields";
      legend: string;
      hint?: string;
      /** What is seldom needed opens on demand. */
      isFolded?: boolean;
      /** A heading before it says the same. */
      isTitled?: boolean;
      /** Long texts or choices take more room. */
      isRoomy?: boolean;
      fields: FieldSpec[];
    }
  | {
      kind: "lines";
      legend: string;
      hint?: string;
      /** What is asked as well stands beside the choice. */
      isWide?: boolean;
      lines: PlanLine[];
    };

/** What sends a form, and what it is sent for. */
export interface PlanSubmit {
  value: "stay" | "on" | "skip";
  label: string;
}

/** All fields of the parts, each called as it is where nothing beside it says what it is about. */
export function listFields(parts: readonly PlanPart[]): FieldSpec[] {
  return parts.flatMap((part) =>
    part.kind === "fields"
      ? part.fields
      : part.lines.flatMap(({ name, choice, more }) => [
          choice,
          ...more
            .flatMap(({ fields }) => fields)
            .map((field) => ({ ...field, label: `${name}: ${field.label}` })),
        ]),
  );
}
