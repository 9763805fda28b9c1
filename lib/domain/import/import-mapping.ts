import type { ImportField, ImportTexts } from "./import-field";

/** What one column of the file means. */
export type ColumnTarget =
  | { kind: "ignored" }
  | { kind: "field"; field: ImportField }
  /**
   * Each number of the column is a figure of its own, as in wide files where one row carries killed,
   * injured and displaced; `preset` says what the column counts.
   */
  | { kind: "amount"; preset: ImportTexts };

/** What the columns of a file mean, and what fills in for columns that it lacks. */
export interface ImportMapping {
  /** One for each column of the file, in its order. */
  columns: ColumnTarget[];
  /** For every figure of the file whose own text for that field is not there or empty. */
  constants: ImportTexts;
}

/** Kinds of names that a file spells in its own way. */
export const NAME_KINDS = ["crisis", "organisation", "place"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What a name of the file stands for. */
export type NameChoice =
  | {
      kind: "known";
      /** Slug of the crisis or place, code of the organisation. */
      code: string;
      /** Which of the organisation's counts the name tells ("IOM DTM" is DTM of IOM); else null. */
      dataset: string | null;
    }
  /** Made when the import is committed, by somebody who may. */
  | {
      kind: "new";
      code: string;
      name: string;
      /** Of a place, ISO 3166-1 alpha-3; also the country of a crisis. */
      country: string | null;
      /** Of a place. */
      pcode: string | null;
      adminLevel: 0 | 1 | 2 | 3 | null;
      dataset: string | null;
    };

/** Choices by the name as the file spells it. */
export type NameChoices = Record<NameKind, Record<string, NameChoice>>;
