import type { Metadata } from "next";
import { readActor } from "@/lib/auth/read-actor";
import { languageOfPath } from "@/lib/i18n/language";
import { FormTextsProvider } from "@/components/admin/forms/form-texts";
import { AdminFrame } from "@/components/admin/shell/admin-frame";
import { signOutAction } from "./actions";

export async function generateMetadata({
  params,
}: LayoutProps<"/[locale]/admin">): Promise<Metadata> {
  const { t } = languageOfPath((await params).locale);
  const name = `${t("admin.shell.title")} · ${t("common.name")}`;
  return { title: { default: name, template: `%s · ${name}` }, robots: { index: false } };
}

/** Around every page of the administration: who is signed in, and the ways to its pages. */
export default async function AdminLayout({ children, params }: LayoutProps<"/[locale]/admin">) {
  const language = languageOfPath((await params).locale);
  return (
    <AdminFrame language={language} actor={await readActor()} signOut={signOutAction}>
      <FormTextsProvider
        texts={{
          unanswered: language.t("admin.shell.unanswered"),
          outdated: language.t("admin.shell.outdated"),
        }}
      >
        {children}
      </FormTextsProvider>
    </AdminFrame>
  );
}
