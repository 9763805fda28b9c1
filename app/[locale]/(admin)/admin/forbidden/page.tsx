import type { Metadata } from "next";
import { ADMIN_PATH } from "@/lib/config/paths";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { MessagePage } from "@/components/ui/message-page";

type Props = PageProps<"/[locale]/admin/forbidden">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.shell.forbiddenTitle") };
}

/** What the proxy answers, with status 403, for a page that the person's role does not open. */
export default async function ForbiddenPage({ params }: Props) {
  const { t, locale } = languageOfPath((await params).locale);
  return (
    <MessagePage title={t("admin.shell.forbiddenTitle")} text={t("admin.shell.forbiddenText")}>
      <p>
        <a href={localizePath(ADMIN_PATH, locale)}>{t("admin.shell.toOverview")}</a>
      </p>
    </MessagePage>
  );
}
