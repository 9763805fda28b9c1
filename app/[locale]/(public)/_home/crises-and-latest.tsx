import { NO_FILTER, type FigurePage } from "@/lib/domain/figure-filter";
import type { Language } from "@/lib/i18n/language";
import { formatFigureQuery } from "@/lib/schema/figure-query-format";
import { listCrisesWithTrends } from "@/lib/work/query-crises";
import { queryJudgedFigures } from "@/lib/work/query-figures";
import { CrisisRow } from "@/components/figures/crisis-row";
import { FigureLines } from "@/components/figures/figure-line";
import { TakeList } from "@/components/figures/take-list";
import { Section } from "@/components/ui/section";
import { drawSparklines } from "./headline-sparklines";

const LATEST: FigurePage = {
  filter: { ...NO_FILTER, role: ["recommended"] },
  sort: { key: "published", descending: true },
  limit: 8,
  cursor: null,
};

/** Every crisis with its leading figures, then what was published last. */
export async function CrisesAndLatest({ language }: { language: Language }) {
  const { t } = language;
  const [{ crises, trends }, latest] = await Promise.all([
    listCrisesWithTrends(null),
    queryJudgedFigures(LATEST),
  ]);
  const sparklines = drawSparklines(trends, language.locale);
  return (
    <>
      <Section id="crises" title={t("home.crises")} aside={t("home.crisesAside")}>
        {crises.length === 0 ? (
          <p>{t("home.empty")}</p>
        ) : (
          <ul>
            {crises.map((overview) => (
              <CrisisRow
                key={overview.crisis.id}
                overview={overview}
                language={language}
                sparklines={sparklines}
              />
            ))}
          </ul>
        )}
        {crises.length > 0 && (
          <TakeList list="crises" query={new URLSearchParams()} language={language} />
        )}
      </Section>
      {latest.rows.length > 0 && (
        <Section id="latest" title={t("home.latest")}>
          <FigureLines figures={latest.rows} standings={latest.standings} language={language} />
          <TakeList list="figures" query={formatFigureQuery(LATEST)} language={language} />
        </Section>
      )}
    </>
  );
}
