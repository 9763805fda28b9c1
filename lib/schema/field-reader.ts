import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DatePrecision } from "@/lib/domain/codes";
import type { Problem } from "@/lib/domain/refusal";
import { readDate, type DateEdge } from "./date-text";
import { readNumber } from "./number-text";
import { plainDigits } from "./plain-digits";

/** Reads typed fields and gathers what is wrong with them; a field with a problem reads as null. */
export interface FieldReader<Field extends string> {
  problems: Problem[];
  refuse: (field: Field, code: string, values?: Problem["values"]) => null;
  code: <Code extends string>(field: Field, codes: readonly Code[]) => Code | null;
  /** {@link FieldReader.code} where an empty field says nothing. */
  optionalCode: <Code extends string>(field: Field, codes: readonly Code[]) => Code | null;
  number: (field: Field) => number | null;
  optionalNumber: (field: Field) => number | null;
  date: (field: Field, edge: DateEdge) => { date: CalendarDate; precision: DatePrecision } | null;
  optionalDate: (field: Field, edge: DateEdge) => CalendarDate | null;
  /** An hour of the day, 0 to 23. */
  optionalHour: (field: Field) => number | null;
  required: (field: Field) => string | null;
  text: (field: Field, limit: number) => string | null;
}

/** A reader of the texts of one form. */
export function readFields<Field extends string>(typed: Record<Field, string>): FieldReader<Field> {
  const problems: Problem[] = [];
  const refuse = (field: Field, code: string, values?: Problem["values"]): null => {
    problems.push(values ? { field, code, values } : { field, code });
    return null;
  };
  const isEmpty = (field: Field) => typed[field].trim() === "";
  const number = (field: Field): number | null => {
    const reading = readNumber(typed[field]);
    switch (reading.kind) {
      case "number":
        return reading.value;
      case "empty":
        return refuse(field, "required");
      case "ambiguous": {
        const [first, second] = reading.readings;
        return refuse(field, "number_ambiguous", { first, second });
      }
      case "too_large":
        return refuse(field, "number_too_large", { limit: reading.limit });
      case "not_whole":
        return refuse(field, "number_not_whole");
      case "unreadable":
        return refuse(field, "number_unreadable");
    }
  };
  const date: FieldReader<Field>["date"] = (field, edge) => {
    const reading = readDate(typed[field], edge);
    switch (reading.kind) {
      case "date":
        return reading;
      case "empty":
        return refuse(field, "required");
      case "ambiguous": {
        const [first, second] = reading.readings;
        return refuse(field, "date_ambiguous", { first, second });
      }
      case "no_such_day":
        return refuse(field, "no_such_day");
      case "unreadable":
        return refuse(field, "date_unreadable");
    }
  };
  const code: FieldReader<Field>["code"] = (field, codes) => {
    if (isEmpty(field)) return refuse(field, "required");
    return codes.find((one) => one === typed[field]) ?? refuse(field, "unknown_code");
  };
  return {
    problems,
    refuse,
    code,
    optionalCode: (field, codes) => (isEmpty(field) ? null : code(field, codes)),
    number,
    optionalNumber: (field) => (isEmpty(field) ? null : number(field)),
    date,
    optionalDate: (field, edge) => (isEmpty(field) ? null : (date(field, edge)?.date ?? null)),
    optionalHour: (field) => {
      if (isEmpty(field)) return null;
      const text = plainDigits(typed[field].trim());
      const hour = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
      return hour <= 23 ? hour : refuse(field, "not_an_hour");
    },
    required: (field) => (isEmpty(field) ? refuse(field, "required") : typed[field].trim()),
    text: (field, limit) => {
      const text = typed[field].trim();
      if (text.length > limit) return refuse(field, "too_long", { limit });
      return text === "" ? null : text;
    },
  };
}
