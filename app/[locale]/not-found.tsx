import { getLocale } from "next-intl/server";
import { NotFoundPage } from "@/components/site/not-found-page";
import { languageOf } from "@/lib/i18n/language";

export default async function NotFound() {
  return <NotFoundPage language={languageOf(await getLocale())} />;
}
