import { HOME_PATH, SOURCES_PATH } from "@/lib/config/paths";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { MessagePage } from "@/components/ui/message-page";
import { SearchForm } from "./search-form";
import { SitePage } from "./site-page";

/** Says that there is nothing at an address, and where to look instead. */
export function NotFoundPage({ language }: { language: Language }) {
  const { t, locale } = language;
  return (
    <SitePage language={language} path={HOME_PATH} indexed={false} search={false}>
      <MessagePage title={t("errors.notFoundTitle")} text={t("errors.notFoundText")}>
        <SearchForm language={language} large />
        <p>
          <a href={localizePath(HOME_PATH, locale)}>{t("errors.toCrises")}</a>
        </p>
        <p>
          <a href={localizePath(SOURCES_PATH, locale)}>{t("errors.toSources")}</a>
        </p>
      </MessagePage>
    </SitePage>
  );
}
