import { requireActor } from "@/lib/auth/require-actor";
import { languageOfPath } from "@/lib/i18n/language";
import { AdminOverview } from "@/components/admin/shell/admin-overview";
import { PageIntro } from "@/components/ui/page-intro";

/** What the signed-in person may do here. */
export default async function AdminPage({ params }: PageProps<"/[locale]/admin">) {
  const language = languageOfPath((await params).locale);
  const actor = await requireActor("admin.enter");
  return (
    <>
      <PageIntro
        title={language.t("admin.shell.greeting", { name: actor.name })}
        lede={language.t(`admin.shell.roleLede.${actor.role}`)}
      />
      <AdminOverview language={language} actor={actor} />
    </>
  );
}
