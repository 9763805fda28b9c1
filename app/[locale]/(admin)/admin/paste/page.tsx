import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { requireActor } from "@/lib/auth/require-actor";
import { READ_LANGUAGES } from "@/lib/domain/pasted-report";
import { localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { MESSAGES } from "@/lib/i18n/messages";
import { PASTE_FIELDS, type PasteField } from "@/lib/schema/paste-form";
import { listRecentDocuments } from "@/lib/work/list-recent-documents";
import { listEntryCrises } from "@/lib/work/list-report-kinds";
import { languageOptions } from "@/components/admin/entry/language-options";
import { documentOptions } from "@/components/admin/paste/document-options";
import { PasteDesk } from "@/components/admin/paste/paste-desk";
import { PageIntro } from "@/components/ui/page-intro";
import { pasteAction } from "./actions";
import { readNameLists } from "./read-lists";

type Props = PageProps<"/[locale]/admin/paste">;

/** Documents of a crisis that are offered; older ones are found by their address. */
const MOST_DOCUMENTS = 20;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.paste.title") };
}

/** Where a report's text becomes figures to accept, edit or drop. */
export default async function PastePage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const actor = await requireActor("draft.write");
  const query = await searchParams;
  const crises = await listEntryCrises(actor);
  const asked = crises.find(({ slug }) => slug === query["crisis"]) ?? crises[0];
  if (!asked) {
    return <PageIntro title={t("admin.paste.title")} lede={t("admin.entry.start.none")} />;
  }
  const empty = Object.fromEntries(PASTE_FIELDS.map((name) => [name, ""]));
  const { codes, admin } = MESSAGES[locale];
  return (
    <>
      <PageIntro title={t("admin.paste.title")} lede={t("admin.paste.lede")} />
      <NextIntlClientProvider
        locale={locale}
        timeZone="UTC"
        messages={{
          codes,
          admin: { paste: admin.paste, fields: admin.fields, entry: admin.entry },
        }}
      >
        <PasteDesk
          action={pasteAction}
          typed={{ ...(empty as Record<PasteField, string>), crisis: asked.slug }}
          choices={{
            crises: crises.map(({ slug, name }) => ({
              value: slug,
              label: localName(name, locale),
            })),
            documents: documentOptions(
              await listRecentDocuments(actor, { limit: MOST_DOCUMENTS }),
              language,
            ),
            languages: READ_LANGUAGES.map((value) => ({
              value,
              label: languageOptions(locale).find((one) => one.value === value)?.label ?? value,
            })),
          }}
          lists={await readNameLists(actor, language)}
        />
      </NextIntlClientProvider>
    </>
  );
}
