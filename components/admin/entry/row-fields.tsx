"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import { readDate, type DateEdge } from "@/lib/schema/date-text";
import { readNumber } from "@/lib/schema/number-text";
import { FieldFrame } from "./field-frame";
import type { RowField } from "./report-reducer";
import { useRow } from "./row-context";

function useField(name: RowField) {
  const { row, type, problemsOf } = useRow();
  const t = useTranslations("admin.fields");
  return {
    value: row[name],
    change: (value: string) => type({ [name]: value }),
    frame: {
      id: `${row.key}-${name}`,
      name,
      label: t(`label.${name}`),
      problems: problemsOf(name),
      onFix: type,
    },
  };
}

/** Free text: one line, or several. */
export function TextField({ name, lines = 1 }: { name: RowField; lines?: number }) {
  const { value, change, frame } = useField(name);
  return (
    <FieldFrame {...frame}>
      {(control) =>
        lines === 1 ? (
          <input
            {...control}
            dir="auto"
            value={value}
            autoComplete="off"
            onChange={(event) => change(event.target.value)}
          />
        ) : (
          <textarea
            {...control}
            dir="auto"
            rows={1}
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        )
      }
    </FieldFrame>
  );
}

/** A count in any spelling, with what was understood where it was spelt another way. */
export function NumberField({ name }: { name: RowField }) {
  const { value, change, frame } = useField(name);
  const locale = useLocale();
  const reading = readNumber(value);
  const understood = reading.kind === "number" ? formatNumber(reading.value, locale) : null;
  const isPlain = understood === value.trim() || /^\d{0,3}$/.test(value.trim());
  return (
    <FieldFrame {...frame} note={understood !== null && !isPlain ? `= ${understood}` : null}>
      {(control) => (
        <input
          {...control}
          dir="auto"
          value={value}
          autoComplete="off"
          onChange={(event) => change(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

/** A day, month or year in any spelling, with what was understood. */
export function DateField({ name, edge }: { name: RowField; edge: DateEdge }) {
  const { value, change, frame } = useField(name);
  return (
    <FieldFrame {...frame} note={useDateNote(value, edge)}>
      {(control) => (
        <input
          {...control}
          dir="auto"
          value={value}
          autoComplete="off"
          onChange={(event) => change(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

/** The date that a text was understood as, in words. */
export function useDateNote(text: string, edge: DateEdge): string | null {
  const locale = useLocale();
  const reading = readDate(text, edge);
  if (reading.kind !== "date") return null;
  const words = formatDate(reading.date, locale, reading.precision);
  return words === text.trim() ? null : words;
}

/** One of a closed list. */
export function SelectField({
  name,
  options,
  empty = null,
}: {
  name: RowField;
  options: readonly { value: string; label: string }[];
  /** What the empty choice is called; null where one has to be made. */
  empty?: string | null;
}) {
  const { value, change, frame } = useField(name);
  const { described } = useRow();
  const strange = value !== "" && !options.some((option) => option.value === value);
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => change(event.target.value)}>
          {(empty !== null || value === "") && <option value="">{empty ?? "…"}</option>}
          {/* Before the report was looked at, nobody knows what an id stands for. */}
          {strange && <option value={value}>{described === null ? "…" : value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
