import type { Metadata } from "next";
import { NotFoundPage } from "@/components/site/not-found-page";
import { languageOfPath } from "@/lib/i18n/language";

type Props = PageProps<"/[locale]/not-found">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = languageOfPath((await params).locale);
  return { title: t("errors.notFoundTitle"), robots: { index: false } };
}

/** What the proxy answers, with status 404, for an address without a page. */
export default async function NotFound({ params }: Props) {
  return <NotFoundPage language={languageOfPath((await params).locale)} />;
}
