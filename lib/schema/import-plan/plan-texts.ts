import type { RecordText } from "@/lib/domain/catalogue";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import type { PlanStep } from "@/lib/domain/import/plan-form";
import { choiceName } from "@/lib/domain/record-form";
import { readMapping, writeMapping } from "./mapping-texts";
import { readNames, writeNames } from "./name-texts";
import { readReading, writeReading } from "./reading-texts";
import { readReasons, writeReasons } from "./reason-texts";

/** A part of a plan as the texts of its form. */
export function writeStep(step: PlanStep, plan: ImportPlan): RecordText {
  switch (step) {
    case "reading":
      return writeReading(plan.reading);
    case "columns":
      return writeMapping(plan.mapping);
    case "names":
      return writeNames(plan.names);
    case "reasons":
      return writeReasons(plan);
  }
}

/** `plan` with that part as the form has it. */
export function readStep(step: PlanStep, texts: RecordText, plan: ImportPlan): ImportPlan {
  switch (step) {
    case "reading":
      return { ...plan, reading: readReading(texts, plan.reading) };
    case "columns":
      return { ...plan, mapping: readMapping(texts, plan.mapping) };
    case "names":
      return { ...plan, names: readNames(texts, plan.names) };
    case "reasons":
      return { ...plan, ...readReasons(texts, plan) };
  }
}

/** The texts of a form; where the person chose what somebody else saved, `theirs`. */
export function readPlanForm(form: FormData, theirs: RecordText): RecordText {
  const texts: Record<string, string> = {};
  // The last value of a name stands: a tick has an empty one before it, which stays without it.
  for (const [name, value] of form) {
    if (typeof value === "string" && /^[a-zA-Z]/.test(name)) texts[name] = value.trim();
  }
  for (const name of Object.keys(texts)) {
    if (texts[choiceName(name)] === "theirs") texts[name] = theirs[name] ?? "";
  }
  return texts;
}
