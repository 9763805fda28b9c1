import type { Person } from "@/lib/domain/person";
import type { Language } from "@/lib/i18n/language";
import { Badge } from "@/components/ui/badge";

/** Whether the person can sign in, and how safely. */
export function PersonState({ person, language: { t } }: { person: Person; language: Language }) {
  const state =
    person.deactivatedAt !== null ? "deactivated" : person.joined ? "active" : "invited";
  return (
    <>
      <Badge quiet={state === "active"}>{t(`admin.people.${state}`)}</Badge>{" "}
      {person.secondFactor && <Badge quiet>{t("admin.people.withSecond")}</Badge>}
    </>
  );
}
