import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readActor } from "@/lib/auth/read-actor";
import { ADMIN_PATH } from "@/lib/config/paths";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readNextPath } from "@/lib/schema/next-path";
import { SignInForm } from "@/components/admin/sign-in/sign-in-form";
import { PageIntro } from "@/components/ui/page-intro";
import { signInAction } from "./actions";

type Props = PageProps<"/[locale]/admin/sign-in">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.signIn.title") };
}

/** Where people of the installation sign in; whoever is signed in already goes on. */
export default async function SignInPage({ params, searchParams }: Props) {
  const { t, locale } = languageOfPath((await params).locale);
  const next = readNextPath((await searchParams)["next"]);
  if ((await readActor()) !== null) redirect(next ?? localizePath(ADMIN_PATH, locale));
  return (
    <>
      <PageIntro title={t("admin.signIn.title")} lede={t("admin.signIn.lede")} />
      <SignInForm
        action={signInAction}
        next={next}
        texts={{
          email: t("admin.signIn.email"),
          password: t("admin.signIn.password"),
          submit: t("admin.signIn.submit"),
        }}
      />
    </>
  );
}
