import "@/app/globals.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { languageOf, languageOfPath } from "@/lib/i18n/language";
import { ErrorTextsProvider } from "@/components/ui/error-texts";
import { direction, isLocale } from "@/lib/i18n/locales";

// Every page renders per request, from the database of that moment.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const { t } = languageOfPath((await params).locale);
  const name = t("common.name");
  return {
    title: { default: name, template: `%s · ${name}` },
    description: t("common.tagline"),
  };
}

export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const { t } = languageOf(locale);
  return (
    <html lang={locale} dir={direction(locale)}>
      <body>
        <ErrorTextsProvider
          texts={{
            title: t("errors.errorTitle"),
            text: t("errors.errorText"),
            retry: t("errors.retry"),
            report: t("errors.report"),
          }}
        >
          {children}
        </ErrorTextsProvider>
      </body>
    </html>
  );
}
