import type { ImportPlan, ImportPreview } from "@/lib/domain/import/import-preview";

/** The plan with what is suggested for each name that is not known. */
export function acceptSuggestions({ plan, unknownNames }: ImportPreview): ImportPlan {
  const names = {
    crisis: { ...plan.names.crisis },
    organisation: { ...plan.names.organisation },
    place: { ...plan.names.place },
  };
  for (const { kind, name, suggested } of unknownNames)
    if (suggested !== null) names[kind][name] = suggested;
  return { ...plan, names };
}
