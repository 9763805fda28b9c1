import { SLOT_INDICATORS } from "@/lib/domain/catalogue";
import { HEADLINE_SLOTS } from "@/lib/domain/codes";
import type { Series } from "@/lib/domain/model";
import type { Language } from "@/lib/i18n/language";
import type { GroupSpec } from "./form-spec";
import { seriesOptions } from "./suggestions";

/** A list of series for each headline slot, the leading one first. */
export function headlineGroups(series: readonly Series[], language: Language): GroupSpec[] {
  const { t } = language;
  return HEADLINE_SLOTS.map((slot) => {
    const fitting = series.filter(({ indicator }) => SLOT_INDICATORS[slot].includes(indicator));
    return {
      legend: t(`codes.slot.${slot}`),
      ...(fitting.length === 0 ? { hint: t("admin.catalogue.crisis.noSeries") } : {}),
      fields: [
        {
          kind: "table",
          name: slot,
          label: t("admin.catalogue.group.leading"),
          columns: [
            {
              kind: "choice",
              label: t("admin.catalogue.form.series"),
              options: seriesOptions(fitting, language),
            },
          ],
        },
      ],
    };
  });
}
