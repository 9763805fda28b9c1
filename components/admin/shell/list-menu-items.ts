import { ADMIN_MENU, adminMenuRoute, type AdminMenuKey } from "@/lib/domain/admin-routes";
import { type Actor, isAllowed } from "@/lib/domain/permissions";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";

export interface MenuItem {
  key: AdminMenuKey;
  /** In the language of the page. */
  href: string;
  text: string;
}

/** The pages of the menu that `actor` may open. */
export function listMenuItems(actor: Actor, { t, locale }: Language): MenuItem[] {
  return ADMIN_MENU.flatMap((key) => {
    const { path, needs } = adminMenuRoute(key);
    if (needs !== "anyone" && !isAllowed(actor, needs)) return [];
    return [{ key, href: localizePath(path, locale), text: t(`admin.shell.page.${key}`) }];
  });
}
