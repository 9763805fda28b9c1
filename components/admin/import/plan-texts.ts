import type { Language } from "@/lib/i18n/language";
import type { PlanFormTexts } from "./plan-form";

/** What a form about a file says around its questions. */
export function planFormTexts({ t }: Language): PlanFormTexts {
  return {
    running: t("admin.import.task.checking"),
    lost: t("admin.import.task.lost"),
    reload: t("admin.import.task.reload"),
    conflict: {
      title: t("admin.import.conflict.title"),
      text: t("admin.import.conflict.text"),
      mine: t("admin.catalogue.conflict.mine"),
      theirs: t("admin.catalogue.conflict.theirs"),
      save: "",
      empty: t("admin.import.conflict.empty"),
    },
  };
}
