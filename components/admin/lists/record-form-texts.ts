import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { RecordFormTexts } from "./form-spec";

const MAX_PROBLEMS = 30;
const MAX_ROWS = 40;

/** What a form says around its fields; `save` is the word on its button. */
export function recordFormTexts(
  { t, locale }: Language,
  save: string = t("admin.catalogue.form.save"),
): RecordFormTexts {
  const upTo = (max: number, text: (number: number) => string): string[] =>
    Array.from({ length: max }, (_, index) => text(index + 1));
  return {
    save,
    required: t("admin.catalogue.form.required"),
    choose: t("admin.catalogue.form.choose"),
    none: t("admin.catalogue.form.none"),
    problems: upTo(MAX_PROBLEMS, (count) =>
      t("admin.catalogue.form.problems", { count, number: formatNumber(count, locale) }),
    ),
    rows: upTo(MAX_ROWS, (row) =>
      t("admin.catalogue.form.row", { number: formatNumber(row, locale) }),
    ),
    conflict: {
      title: t("admin.catalogue.conflict.title"),
      text: t("admin.catalogue.conflict.text"),
      mine: t("admin.catalogue.conflict.mine"),
      theirs: t("admin.catalogue.conflict.theirs"),
      save: t("admin.catalogue.conflict.save"),
      empty: t("admin.catalogue.conflict.empty"),
    },
  };
}
