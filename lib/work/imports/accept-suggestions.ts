import type { NameKind } from "@/lib/domain/import/import-mapping";
import type { ImportPlan, ImportPreview } from "@/lib/domain/import/import-preview";

/** The plan with what is suggested for each name that is not known. */
export function acceptSuggestions({ plan, unknownNames }: ImportPreview): ImportPlan {
  // By entries: a file may call something `__proto__`.
  const withSuggested = (kind: NameKind) =>
    Object.fromEntries([
      ...Object.entries(plan.names[kind]),
      ...unknownNames.flatMap(({ kind: of, name, suggested }) =>
        of === kind && suggested !== null ? [[name, suggested] as const] : [],
      ),
    ]);
  const names = {
    crisis: withSuggested("crisis"),
    organisation: withSuggested("organisation"),
    place: withSuggested("place"),
  };
  return { ...plan, names };
}
