import { headers } from "next/headers";
import { linkPath } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import type { FormState } from "@/lib/domain/action-result";
import { siteOrigin } from "@/lib/http/site-origin";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";

/** The address with `token`, to pass on to the person called `name`: shown this once. */
export async function showLink(
  token: string,
  name: string,
  { t, locale }: Language,
): Promise<NonNullable<FormState["result"]>> {
  const origin = siteOrigin(publicUrl(), (await headers()).get("host"));
  return {
    label: t("admin.people.linkLabel", { name }),
    text: origin + localizePath(linkPath(token), locale),
  };
}
