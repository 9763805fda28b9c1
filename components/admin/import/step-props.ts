import type { Actor } from "@/lib/domain/permissions";
import type { ImportRecord } from "@/lib/domain/import/import-record";
import type { PlanFormState } from "@/lib/domain/import/plan-form";
import type { Language } from "@/lib/i18n/language";

/** What every step is drawn from. */
export interface StepProps {
  record: ImportRecord;
  actor: Actor;
  /** Keeps a part of the plan, without scripts. */
  action: (before: PlanFormState, form: FormData) => Promise<PlanFormState>;
  language: Language;
}
