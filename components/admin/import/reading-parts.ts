import {
  DATE_ORDERS,
  DAY_NUMBERS,
  DECIMAL_SIGNS,
  ENCODINGS,
  SEPARATORS,
  type FileReading,
  type Separator,
} from "@/lib/domain/import/file-reading";
import type { ImportHead } from "@/lib/domain/import/import-record";
import type { Language } from "@/lib/i18n/language";
import { writeReading } from "@/lib/schema/import-plan/reading-texts";
import type { FieldSpec } from "@/components/admin/forms/form-field";
import type { PlanPart } from "./plan-part";

const SEPARATOR_NAMES = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
} as const satisfies Record<Separator, string>;

/** The questions how a file is read, answered as it was found. */
export function readingParts(
  reading: FileReading,
  head: ImportHead,
  language: Language,
): PlanPart[] {
  const { t } = language;
  const texts = writeReading(reading);
  const list = (
    name: keyof ReturnType<typeof fieldTexts>,
    options: { value: string; label: string }[],
  ): FieldSpec => ({
    kind: "list",
    name,
    value: texts[name] ?? "",
    options,
    ...fieldTexts(language)[name],
  });
  const row = (name: "headerRow" | "tagRow"): FieldSpec => ({
    kind: "code",
    name,
    value: texts[name] ?? "",
    ...fieldTexts(language)[name],
  });
  const ask = { value: "", label: t("admin.import.reading.ask") };
  const ofText = [
    list(
      "encoding",
      ENCODINGS.map((value) => ({ value, label: t(`admin.import.encoding.${value}`) })),
    ),
    list(
      "separator",
      SEPARATORS.map((value) => ({
        value,
        label: t(`admin.import.separator.${SEPARATOR_NAMES[value]}`),
      })),
    ),
  ];
  const ofWorkbook = [
    list(
      "sheet",
      head.sheets.map((name) => ({ value: name, label: name })),
    ),
  ];
  return [
    {
      kind: "fields",
      legend: t("admin.import.reading.shape"),
      fields: [
        ...(reading.format === "csv" ? ofText : ofWorkbook),
        row("headerRow"),
        row("tagRow"),
      ],
    },
    {
      kind: "fields",
      legend: t("admin.import.reading.cells"),
      fields: [
        list("decimal", [
          ask,
          ...DECIMAL_SIGNS.map((value) => ({ value, label: t(`admin.import.decimal.${value}`) })),
        ]),
        list("dateOrder", [
          ask,
          ...DATE_ORDERS.map((value) => ({ value, label: t(`admin.import.dateOrder.${value}`) })),
        ]),
        list("dayNumbers", [
          ask,
          ...DAY_NUMBERS.map((value) => ({ value, label: t(`admin.import.dayNumbers.${value}`) })),
        ]),
      ],
    },
  ];
}

function fieldTexts({ t }: Language) {
  return {
    encoding: { label: t("admin.import.reading.encoding") },
    separator: { label: t("admin.import.reading.separator") },
    sheet: { label: t("admin.import.reading.sheet") },
    headerRow: {
      label: t("admin.import.reading.headerRow"),
      hint: t("admin.import.reading.headerRowHint"),
    },
    tagRow: {
      label: t("admin.import.reading.tagRow"),
      hint: t("admin.import.reading.tagRowHint"),
    },
    decimal: {
      label: t("admin.import.reading.decimal"),
      hint: t("admin.import.reading.decimalHint"),
    },
    dateOrder: {
      label: t("admin.import.reading.dateOrder"),
      hint: t("admin.import.reading.dateOrderHint"),
    },
    dayNumbers: {
      label: t("admin.import.reading.dayNumbers"),
      hint: t("admin.import.reading.dayNumbersHint"),
    },
  };
}
