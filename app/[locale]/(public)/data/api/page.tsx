import type { Metadata } from "next";
import { headers } from "next/headers";
import { API_PATH, API_REFERENCE_PATH, DATA_PATH } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { makeExamples } from "@/lib/formats/examples/make-examples";
import { describeApi } from "@/lib/formats/open-api";
import { siteOrigin } from "@/lib/http/site-origin";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readOperations } from "@/lib/formats/open-api-operations";
import { readApiSamples } from "@/lib/work/read-api-samples";
import { PICTURE_LIMITS } from "@/app/api/v1/_pictures/picture-limits";
import { ApiExamples } from "@/components/figures/api-examples-list";
import { ApiOperation } from "@/components/figures/api-operation";
import { SitePage } from "@/components/site/site-page";
import { PageIntro } from "@/components/ui/page-intro";
import { Section } from "@/components/ui/section";
import styles from "./reference.module.css";

type Props = PageProps<"/[locale]/data/api">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = languageOfPath((await params).locale);
  return { title: t("data.reference.title"), description: t("data.reference.lede") };
}

/** Whether an address gives the whole of a list, `/figures.csv` that of `/figures`. */
function isFileOf(address: string, list: string): boolean {
  return address.replace(/\.\w+$/, "") === list && address !== list;
}

/** Every address of the API with its parameters and answers, from the OpenAPI document. */
export default async function ApiReferencePage({ params }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const origin = siteOrigin(publicUrl(), (await headers()).get("host"));
  const samples = await readApiSamples();
  const operations = readOperations(describeApi(API_PATH, PICTURE_LIMITS));
  return (
    <SitePage language={language} path={API_REFERENCE_PATH} part="data" publicUrl={publicUrl()}>
      <PageIntro title={t("data.reference.title")} lede={t("data.reference.lede")} />
      <p className={styles.ways}>
        <a href={`${API_PATH}/openapi.json`}>{t("data.api.document")}</a>{" "}
        <a href={localizePath(DATA_PATH, locale)}>{t("data.reference.back")}</a>
      </p>
      <Section id="examples" title={t("data.api.example")}>
        <ApiExamples origin={origin} />
      </Section>
      <Section id="addresses" title={t("data.api.addresses")}>
        <ul className={styles.contents} dir="ltr">
          {operations.map(({ id, address }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <code>{address}</code>
              </a>
            </li>
          ))}
        </ul>
      </Section>
      {operations.map((operation) => (
        <ApiOperation
          key={operation.id}
          operation={operation}
          like={operations.find(({ address }) => isFileOf(operation.address, address)) ?? null}
          examples={samples === null ? [] : makeExamples(operation, samples, origin)}
          language={language}
        />
      ))}
    </SitePage>
  );
}
