import type { Metadata } from "next";
import { headers } from "next/headers";
import { DATA_PATH } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { ALL_FIGURE_COLUMNS, FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { siteOrigin } from "@/lib/http/site-origin";
import { languageOfPath } from "@/lib/i18n/language";
import { listCrises } from "@/lib/work/query-crises";
import { ApiReference } from "@/components/figures/api-reference";
import { ColumnTable } from "@/components/figures/column-table";
import { CreditList } from "@/components/figures/credit-list";
import { CrisisDownloads } from "@/components/figures/crisis-downloads";
import { ListDownloads } from "@/components/figures/list-downloads";
import { SitePage } from "@/components/site/site-page";
import { PageIntro } from "@/components/ui/page-intro";
import { Section } from "@/components/ui/section";
import { Disclosure } from "@/components/ui/disclosure";
import styles from "./data.module.css";

type Props = PageProps<"/[locale]/data">;

const COLUMNS = FIGURE_COLUMNS.map(({ name }) => name);
const FURTHER = ALL_FIGURE_COLUMNS.slice(COLUMNS.length).map(({ name }) => name);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = languageOfPath((await params).locale);
  return { title: t("data.title"), description: t("data.lede") };
}

/** How to take the data, what its columns mean, whose it is and how to cite it. */
export default async function DataPage({ params }: Props) {
  const language = languageOfPath((await params).locale);
  const { t } = language;
  const crises = await listCrises(null);
  const origin = siteOrigin(publicUrl(), (await headers()).get("host"));
  return (
    <SitePage language={language} path={DATA_PATH} part="data" publicUrl={publicUrl()}>
      <PageIntro title={t("data.title")} lede={t("data.lede")} />
      <Section id="download" title={t("data.download.title")}>
        <div className={styles.prose}>
          <p>{t("data.download.text")}</p>
          <p>{t("data.download.views")}</p>
        </div>
        <CrisisDownloads crises={crises} language={language} />
        <h3 className={styles.lists}>{t("data.download.lists")}</h3>
        <ListDownloads language={language} />
      </Section>
      <Section id="reading" title={t("data.reading.title")}>
        <ul className={styles.rules}>
          {(["sum", "bound", "gap", "role", "date"] as const).map((rule) => (
            <li key={rule}>{t(`data.reading.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="columns" title={t("data.columns.title")}>
        <p className={styles.prose}>{t("data.columns.text")}</p>
        <ColumnTable columns={COLUMNS} language={language} />
        <Disclosure className={styles.further}>
          <summary>{t("data.columns.further")}</summary>
          <ColumnTable columns={FURTHER} language={language} />
        </Disclosure>
      </Section>
      <Section id="licence" title={t("data.licence.title")}>
        <p className={styles.prose}>{t("data.licence.text")}</p>
        <CreditList language={language} />
      </Section>
      <Section id="cite" title={t("data.cite.title")}>
        <div className={styles.prose}>
          <p>{t("data.cite.text")}</p>
          <p className={styles.example}>{t("data.cite.example")}</p>
        </div>
      </Section>
      <Section id="api" title={t("data.api.title")}>
        <p className={styles.prose}>{t("data.api.text")}</p>
        <ApiReference language={language} origin={origin} />
      </Section>
    </SitePage>
  );
}
