import { requireActor } from "@/lib/auth/require-actor";
import { languageOfPath } from "@/lib/i18n/language";
import { countWaiting } from "@/lib/work/count-waiting";
import { WaitingList } from "@/components/admin/review/waiting-list";
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
      <WaitingList waiting={await countWaiting(actor)} personId={actor.id} language={language} />
      <AdminOverview language={language} actor={actor} />
    </>
  );
}
