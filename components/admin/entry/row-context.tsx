"use client";

import { createContext, useContext } from "react";
import type { EntryRowText } from "@/lib/domain/entry";
import type { ListOption } from "@/lib/schema/rank-options";
import type { DescribedChoice, DescribedProblem, DescribedRow } from "./described-report";
import type { ReportAction, RowField } from "./report-reducer";

/** The lists that fields of a report are searched in. */
export interface EntryLists {
  organisations: ListOption[];
  places: ListOption[];
}

/** Lists that depend on the report: what a row may refer to. */
export interface RowChoices {
  /** Rows of the report itself, as they are referred to. */
  siblings: readonly DescribedChoice[];
  figures: readonly DescribedChoice[];
  events: readonly DescribedChoice[];
}

interface RowPlace {
  row: EntryRowText;
  described: DescribedRow | null;
  /** Whether fields that are still empty are pointed at: after somebody tried to submit. */
  showMissing: boolean;
  lists: EntryLists;
  choices: RowChoices;
  dispatch: (action: ReportAction) => void;
}

const RowContext = createContext<RowPlace | null>(null);

/** The row that the fields within it belong to. */
export const RowProvider = RowContext.Provider;

export function useRow() {
  const place = useContext(RowContext);
  if (place === null) throw new Error("a field stands outside a row");
  const { row, described, showMissing, lists, choices, dispatch } = place;
  return {
    row,
    described,
    lists,
    choices,
    dispatch,
    problemsOf: (field: string): DescribedProblem[] =>
      described?.problems.filter(
        (problem) => problem.field === field && (showMissing || !problem.isMissing),
      ) ?? [],
    type: (fields: Partial<Record<RowField, string>>) =>
      dispatch({ do: "type", row: row.key, fields }),
  };
}
